package org.biaozhun.annex.model;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param content its text
 */
public record Paragraph(List<Inline> content) implements Block {

    /** Copies the list. */
    public Paragraph {
        content = List.copyOf(content);
    }
}
