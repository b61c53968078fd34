/**
 * Designations of standards and of committees as text: read into what they say, written in one
 * normal form, put in order.
 *
 * <p>Nothing here knows a graph; {@code rules} writes down what is read.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.biaozhun.designations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
