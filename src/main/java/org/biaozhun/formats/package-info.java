/** The one table of formats: media types, endings, charsets. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.biaozhun.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
