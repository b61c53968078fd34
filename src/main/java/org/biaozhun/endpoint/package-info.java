/**
 * The SPARQL 1.1 Protocol and the Graph Store Protocol, read only: {@code /sparql}, {@code
 * /graphs}, {@code /void.ttl}.
 */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "answers::format",
            "formats",
            "guard",
            "limits",
            "names",
            "ontology",
            "queries",
            "rdf",
            "store",
            "vocabulary",
            "web",
            "web::http",
            "web::problems"
        })
@NullMarked
package org.biaozhun.endpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
