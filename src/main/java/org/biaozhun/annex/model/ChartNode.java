package org.biaozhun.annex.model;

import java.util.List;
import java.util.Optional;

/**
 * A box of a chart.
 *
 * @param name of the body
 * @param anchor of its entry, if it has one
 * @param note a short line in the box, such as who heads it; may be empty
 * @param children below it
 */
public record ChartNode(Name name, Optional<String> anchor, String note, List<ChartNode> children) {

    /** Copies the list. */
    public ChartNode {
        children = List.copyOf(children);
    }
}
