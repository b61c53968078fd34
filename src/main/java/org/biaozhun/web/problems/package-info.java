/** Problem details (RFC 9457) and their pages. */
@NamedInterface("problems")
@NullMarked
package org.biaozhun.web.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
