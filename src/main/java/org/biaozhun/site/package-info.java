/** The first page, and the frame of every page. */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "build",
            "dates",
            "kinds",
            "names",
            "ontology",
            "queries",
            "selection",
            "store",
            "web"
        })
@NullMarked
package org.biaozhun.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
