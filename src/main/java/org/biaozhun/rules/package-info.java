/**
 * Infers what need not be typed: date bounds, what designations say, successions, inverses, labels.
 */
@ApplicationModule(
        allowedDependencies = {
            "build",
            "corpus",
            "dates",
            "designations",
            "designations::model",
            "ontology",
            "store"
        })
@NullMarked
package org.biaozhun.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
