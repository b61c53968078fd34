package org.biaozhun.annex.model;

import org.biaozhun.dates.Certainty;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list without numbers.
 *
 * @param items its items
 */
public record Bullets(List<List<Inline>> items) implements Block {

    /** Copies the lists. */
    public Bullets {
        items = items.stream().map(List::copyOf).toList();
    }

    /** Whether each item begins with the mark of a certainty, which serves as its bullet. */
    public boolean explainsMarks() {
        return items.stream().allMatch(Bullets::isMarked);
    }

    private static boolean isMarked(List<Inline> item) {
        return !item.isEmpty()
                && Stream.of(Certainty.values())
                        .anyMatch(certainty -> item.getFirst().text().startsWith(certainty.mark()));
    }
}
