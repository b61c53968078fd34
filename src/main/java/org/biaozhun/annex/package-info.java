/** The annex as a tree of records: filled from named queries as of a day, printed elsewhere. */
@ApplicationModule(allowedDependencies = {"corpus", "dates", "store", "queries", "publishing"})
@NullMarked
package org.biaozhun.annex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
