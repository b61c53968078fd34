/** The one call that changes what is served. */
@ApplicationModule(allowedDependencies = {"corpus", "publishing", "quality", "store", "web"})
@NullMarked
package org.biaozhun.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
