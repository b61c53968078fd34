/** The kinds of things: what their IRIs begin with, their names, and what pages make of them. */
@ApplicationModule(allowedDependencies = {"answers", "names", "ontology", "rdf", "store"})
@NullMarked
package org.biaozhun.kinds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
