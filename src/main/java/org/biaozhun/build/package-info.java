/** The making of a snapshot as work that takes time: how far it is, and until when it may go on. */
@ApplicationModule(allowedDependencies = {"limits"})
@NullMarked
package org.biaozhun.build;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
