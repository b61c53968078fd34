/** The only door to the dataset: immutable snapshots and the one that is current. */
@ApplicationModule(allowedDependencies = {"corpus", "limits", "ontology"})
@NullMarked
package org.biaozhun.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
