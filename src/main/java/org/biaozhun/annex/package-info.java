/** The annex: what is asked for, how it is built, what changed since another day. */
@ApplicationModule(
        allowedDependencies = {"answers", "corpus", "dates", "names", "ontology", "queries"})
@NullMarked
package org.biaozhun.annex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
