/**
 * Answers to named queries: the runner, the cache, tables and nodes for pages, the views that pages
 * ask.
 */
@ApplicationModule(
        allowedDependencies = {
            "corpus",
            "formats",
            "limits",
            "names",
            "ontology",
            "queries",
            "rdf",
            "rules",
            "selection",
            "store"
        })
@NullMarked
package org.biaozhun.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
