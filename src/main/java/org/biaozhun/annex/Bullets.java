package org.biaozhun.annex;

import java.util.List;

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
}
