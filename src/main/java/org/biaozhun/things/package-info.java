/** {@code /id} and {@code /list}: pages of things and lists, with content negotiation. */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "answers::format",
            "dates",
            "designations",
            "formats",
            "kinds",
            "names",
            "ontology",
            "queries",
            "rdf",
            "store",
            "web::http",
            "web::problems"
        })
@NullMarked
package org.biaozhun.things;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
