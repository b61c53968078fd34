package org.biaozhun.annex.model;

import org.biaozhun.dates.Standing;

import java.util.List;
import java.util.Optional;

/**
 * A line of an entry.
 *
 * @param label what it is about, such as "head"; empty where it continues with the label of the
 *     line above
 * @param status whether it holds on the as-of day, where that is a question
 * @param content what is said
 * @param sources numbers of the sources that say it
 * @param notes footnotes: doubts
 */
public record Line(
        String label,
        Optional<Standing> status,
        List<Inline> content,
        List<Integer> sources,
        List<Footnote> notes) {

    /** Copies the lists. */
    public Line {
        content = List.copyOf(content);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
