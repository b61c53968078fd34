package org.biaozhun.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a search asks.
 *
 * @param text what was typed, or empty for all things
 * @param filters the values that hits have, one of them for each dimension given
 * @param page number of the page, from 1
 */
record Asked(String text, Map<Facet.Dimension, List<String>> filters, int page) {

    /** Hits on a page. */
    static final int PAGE_SIZE = 20;

    Asked {
        filters = Map.copyOf(filters);
    }

    /** The values that are asked for in a dimension. */
    List<String> values(Facet.Dimension dimension) {
        return filters.getOrDefault(dimension, List.of());
    }

    /** The same, always as the same text. */
    String canonical() {
        return text + new TreeMap<>(filters) + page;
    }
}
