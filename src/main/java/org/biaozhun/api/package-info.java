/** The thin REST face over the named queries. */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "answers::format",
            "formats",
            "names",
            "ontology",
            "queries",
            "search::lookup",
            "selection",
            "store",
            "web",
            "web::http",
            "web::problems"
        })
@NullMarked
package org.biaozhun.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
