/** The formats of answers: JSON, CSV, TSV, Excel workbooks. */
@NamedInterface("format")
@NullMarked
package org.biaozhun.answers.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
