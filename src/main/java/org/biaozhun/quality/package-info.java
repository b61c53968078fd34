/** Shapes and checks, and the findings that keep a snapshot from being served; {@code /quality}. */
@ApplicationModule(
        allowedDependencies = {"build", "corpus", "dates", "names", "ontology", "queries", "rdf"})
@NullMarked
package org.biaozhun.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
