/** Shapes and checks, and the findings that keep a snapshot from being served. */
@ApplicationModule(allowedDependencies = {"build", "ontology", "corpus", "queries", "store"})
@NullMarked
package org.biaozhun.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
