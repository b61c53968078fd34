/** The command line: serve, check, query. */
@ApplicationModule(
        allowedDependencies = {
            "annex",
            "annex::model",
            "annex::sections",
            "answers",
            "answers::format",
            "corpus",
            "documents",
            "documents::rendering",
            "imports",
            "publishing",
            "quality",
            "queries",
            "search::lookup",
            "selection",
            "store"
        })
@NullMarked
package org.biaozhun.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
