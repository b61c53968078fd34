/** Infers what need not be typed: date bounds, successions, inverses, labels. */
@ApplicationModule(allowedDependencies = {"build", "corpus", "dates", "ontology"})
@NullMarked
package org.biaozhun.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
