/** From files to the current snapshot: read, infer, inspect, swap. */
@ApplicationModule(
        allowedDependencies = {
            "build",
            "corpus",
            "ontology",
            "quality",
            "queries",
            "rules",
            "store",
            "tables",
            "web::problems"
        })
@NullMarked
package org.biaozhun.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
