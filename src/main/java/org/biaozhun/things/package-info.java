/** Descriptions of things, their graphs and lists, with content negotiation. */
@ApplicationModule(
        allowedDependencies = {
            "ontology",
            "corpus",
            "dates",
            "names",
            "queries",
            "rdf",
            "store",
            "web"
        })
@NullMarked
package org.biaozhun.things;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
