/** What all renderers share: formats, notes, outline, page numbers, design tokens. */
@NamedInterface("rendering")
@NullMarked
package org.biaozhun.documents.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
