package org.biaozhun.annex.model;

import java.util.List;

/**
 * A footnote: a doubt or a conflict about a line.
 *
 * @param content its text
 * @param sources numbers of the sources that it rests on
 */
public record Footnote(List<Inline> content, List<Integer> sources) {

    /** Copies the lists. */
    public Footnote {
        content = List.copyOf(content);
        sources = List.copyOf(sources);
    }
}
