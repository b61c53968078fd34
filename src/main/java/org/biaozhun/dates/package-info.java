/**
 * The one rule for a day: what the sources state of a time, the bounds it leaves open, how certain
 * a tenure is on a day, and dates as text in both languages.
 *
 * <p>Nothing here knows a graph; {@code rules} reads the evidence and keeps what is computed.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.biaozhun.dates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
