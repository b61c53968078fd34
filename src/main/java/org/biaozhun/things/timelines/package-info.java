/** Tenures and dates of a thing: lines in time, who holds which office. */
@NullMarked
package org.biaozhun.things.timelines;

import org.jspecify.annotations.NullMarked;
