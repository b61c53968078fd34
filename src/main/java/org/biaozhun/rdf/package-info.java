/** The one boundary to RDF syntaxes: Rio reads and writes, Jena holds. */
@ApplicationModule(allowedDependencies = {"formats"})
@NullMarked
package org.biaozhun.rdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
