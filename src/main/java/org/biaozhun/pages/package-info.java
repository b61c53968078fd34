/**
 * The web pages that are not about one thing: the first one, the views of the whole, and what the
 * checks say.
 */
@ApplicationModule(
        allowedDependencies = {
            "build",
            "calendar",
            "corpus",
            "dates",
            "names",
            "network",
            "quality",
            "queries",
            "rdf",
            "store",
            "vocabulary",
            "web"
        })
@NullMarked
package org.biaozhun.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
