/** Named queries: header, typed parameters, runner, answers and their formats. */
@ApplicationModule(allowedDependencies = {"corpus", "dates", "limits", "names", "ontology", "rdf", "store"})
@NullMarked
package org.biaozhun.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
