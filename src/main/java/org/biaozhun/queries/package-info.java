/** Named queries: header, typed parameters, runner, answers and their formats. */
@ApplicationModule(allowedDependencies = {"limits", "ontology", "rdf", "store", "corpus"})
@NullMarked
package org.biaozhun.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
