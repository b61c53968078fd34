/** Corpora and snapshots that are limited to a grade of source and to chosen sources. */
@ApplicationModule(allowedDependencies = {"corpus", "names", "ontology", "rdf", "store"})
@NullMarked
package org.biaozhun.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
