/** What the ontology says of itself, and how much the data use of it. */
@ApplicationModule(allowedDependencies = {"names", "ontology", "queries", "rdf", "store"})
@NullMarked
package org.biaozhun.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
