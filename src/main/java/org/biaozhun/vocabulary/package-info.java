/** What the ontology says of itself, and how much the data use of it; {@code /ontology}. */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "answers::format",
            "formats",
            "names",
            "ontology",
            "queries",
            "rdf",
            "store",
            "web::http",
            "web::problems"
        })
@NullMarked
package org.biaozhun.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
