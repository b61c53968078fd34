/** What designations say: level, bindingness, edition, base; and what came of reading one. */
@NamedInterface("model")
@NullMarked
package org.biaozhun.designations.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
