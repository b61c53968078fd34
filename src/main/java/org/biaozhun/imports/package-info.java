/** Files of others made into tables of the corpus, each with a query that says what a row means. */
@ApplicationModule(
        allowedDependencies = {"designations", "designations::model", "ontology", "tables"})
@NullMarked
package org.biaozhun.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
