/** Named queries as files: header, typed parameters, catalogue. */
@ApplicationModule(allowedDependencies = {"corpus", "dates", "names", "ontology", "store"})
@NullMarked
package org.biaozhun.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
