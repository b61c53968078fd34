/**
 * What a query may be: its text, its algebra, the functions that are allowed, how complex it is.
 */
@ApplicationModule(allowedDependencies = {"limits"})
@NullMarked
package org.biaozhun.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
