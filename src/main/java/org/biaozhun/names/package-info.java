/** The names under which the pages show nodes, and where they lead. */
@ApplicationModule(allowedDependencies = {"ontology", "store"})
@NullMarked
package org.biaozhun.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
