/** The annex as a tree of records, whatever it is printed in. */
@NamedInterface("model")
@NullMarked
package org.biaozhun.annex.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
