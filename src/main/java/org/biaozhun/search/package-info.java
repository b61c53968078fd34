/** {@code /search}: criteria, links, problems. */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "designations",
            "designations::model",
            "formats",
            "kinds",
            "names",
            "ontology",
            "queries",
            "selection",
            "store",
            "web",
            "web::http",
            "web::problems"
        })
@NullMarked
package org.biaozhun.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
