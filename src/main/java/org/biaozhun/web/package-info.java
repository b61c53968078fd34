/**
 * What every face shares: the snapshot of a request, limits of requests, languages, common headers.
 */
@ApplicationModule(allowedDependencies = {"formats", "limits", "selection", "store"})
@NullMarked
package org.biaozhun.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
