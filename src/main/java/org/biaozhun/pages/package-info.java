/** The web pages that are not about one thing: the first one, and what the checks say. */
@ApplicationModule(allowedDependencies = {"corpus", "quality", "queries", "store", "web"})
@NullMarked
package org.biaozhun.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
