/** Things by what they are called, where one and not several is meant: values of parameters. */
@NamedInterface("lookup")
@NullMarked
package org.biaozhun.search.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
