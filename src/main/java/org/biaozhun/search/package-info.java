/** {@code /search}: criteria, links, problems. */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "formats",
            "kinds",
            "names",
            "ontology",
            "queries",
            "store",
            "web",
            "web::http",
            "web::problems"
        })
@NullMarked
package org.biaozhun.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
