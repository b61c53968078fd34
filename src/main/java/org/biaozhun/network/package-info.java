/**
 * What stands around a thing: its neighbours and theirs, bounded, as of a day; {@code /network}.
 */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "dates",
            "kinds",
            "names",
            "ontology",
            "store",
            "web::http",
            "web::problems"
        })
@NullMarked
package org.biaozhun.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
