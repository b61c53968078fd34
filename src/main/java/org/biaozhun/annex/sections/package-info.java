/** The sections of the annex: who comes where, and what each entry says. */
@NamedInterface("sections")
@NullMarked
package org.biaozhun.annex.sections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
