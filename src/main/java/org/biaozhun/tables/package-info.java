/**
 * Tables as sources: a table of an editor and a SPARQL CONSTRUCT that is run for each of its rows,
 * with the cells as variables.
 */
@ApplicationModule(
        allowedDependencies = {
            "corpus",
            "dates",
            "designations",
            "designations::model",
            "formats",
            "ontology",
            "rdf"
        })
@NullMarked
package org.biaozhun.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
