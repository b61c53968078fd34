/** The web pages that are not about one thing: what the checks say, and more to come. */
@ApplicationModule(allowedDependencies = {"corpus", "quality", "web"})
@NullMarked
package org.biaozhun.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
