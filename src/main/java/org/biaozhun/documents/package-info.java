/** The annex as bytes: {@code /annex}, the cache of documents, the comparison. */
@ApplicationModule(
        allowedDependencies = {
            "annex",
            "annex::model",
            "annex::sections",
            "annex::text",
            "answers",
            "answers::format",
            "corpus",
            "dates",
            "formats",
            "queries",
            "selection",
            "store",
            "web",
            "web::http"
        })
@NullMarked
package org.biaozhun.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
