/** The thin REST face over the named queries. */
@ApplicationModule(allowedDependencies = {"names", "queries", "store", "web"})
@NullMarked
package org.biaozhun.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
