package org.biaozhun.annex.model;

import java.util.List;

/**
 * A doubt or a conflict: the sides stand beside each other, each with its sources.
 *
 * @param title what is in question
 * @param sides what each side says; one for a doubt, two or more for a conflict
 */
public record Notice(String title, List<Line> sides) implements Block {

    /** Copies the list. */
    public Notice {
        sides = List.copyOf(sides);
    }
}
