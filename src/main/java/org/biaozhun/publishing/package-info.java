/** From files to the current snapshot: read, infer, inspect, swap. */
@ApplicationModule(
        allowedDependencies = {
            "build",
            "corpus",
            "limits",
            "ontology",
            "quality",
            "queries",
            "rules",
            "selection",
            "store",
            "tables",
            "web::problems"
        })
@NullMarked
package org.biaozhun.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
