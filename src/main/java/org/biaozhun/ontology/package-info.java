/** The prefix table and the terms of the ontology that Java mentions. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.biaozhun.ontology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
