package org.biaozhun.annex.model;

import java.util.List;

/**
 * An entry: a body, a committee, a person. Print keeps it together.
 *
 * @param anchor target of references, unique in the document, ASCII
 * @param iri of the thing
 * @param kind what it is, in a word or two, such as "department"
 * @param name its name
 * @param lines what is said of it, in order
 * @param notices doubts and conflicts about it, after the lines
 * @param level in the outline, from 2; deeper ones belong to the one above
 */
public record Entry(
        String anchor,
        String iri,
        String kind,
        Name name,
        List<Line> lines,
        List<Notice> notices,
        int level)
        implements Block {

    /** Copies the lists, checks the level. */
    public Entry {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
        if (level < 2) {
            throw new IllegalArgumentException("level of an entry: " + level);
        }
    }
}
