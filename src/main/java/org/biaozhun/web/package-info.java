/** What every face shares: content negotiation and problem details. */
@ApplicationModule(allowedDependencies = "limits")
@NullMarked
package org.biaozhun.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
