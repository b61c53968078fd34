/** Words, order and anchors of the annex. */
@NamedInterface("text")
@NullMarked
package org.biaozhun.annex.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
