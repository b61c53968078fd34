/** What keeps one caller from taking the service from the others: time, rows, memory, permits. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.biaozhun.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
