/** The annex as bytes: a renderer for each format, and {@code /annex}. */
@ApplicationModule(
        allowedDependencies = {"annex", "corpus", "dates", "store", "queries", "publishing", "web"})
@NullMarked
package org.biaozhun.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
