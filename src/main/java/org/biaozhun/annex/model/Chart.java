package org.biaozhun.annex.model;

import java.util.List;

/**
 * An organisation chart: a nested list, which may be drawn.
 *
 * @param caption what it shows
 * @param roots from the top
 */
public record Chart(String caption, List<ChartNode> roots) implements Block {

    /** Copies the list. */
    public Chart {
        roots = List.copyOf(roots);
    }
}
