/** What every face shares: the snapshot of a request, content negotiation, problem details. */
@ApplicationModule(allowedDependencies = {"limits", "store"})
@NullMarked
package org.biaozhun.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
