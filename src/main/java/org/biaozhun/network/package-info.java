/** What stands around a thing: its neighbours and theirs, bounded, as of a day. */
@ApplicationModule(allowedDependencies = {"dates", "names", "ontology", "queries", "store"})
@NullMarked
package org.biaozhun.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
