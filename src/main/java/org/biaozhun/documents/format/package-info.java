/** What all renderers share: formats, notes, outline, page numbers, design tokens. */
@NamedInterface("format")
@NullMarked
package org.biaozhun.documents.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
