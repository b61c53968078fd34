/** {@code /sparql} in a browser: the workbench. */
@ApplicationModule(
        allowedDependencies = {
            "formats",
            "names",
            "network",
            "queries",
            "store",
            "vocabulary",
            "web::http"
        })
@NullMarked
package org.biaozhun.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
