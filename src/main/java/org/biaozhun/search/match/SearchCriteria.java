package org.biaozhun.search.match;

import org.biaozhun.search.index.Facet;

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
public record SearchCriteria(String text, Map<Facet.Dimension, List<String>> filters, int page) {

    /** Hits on a page. */
    public static final int PAGE_SIZE = 20;

    public SearchCriteria {
        filters = Map.copyOf(filters);
    }

    /** The values that are asked for in a dimension. */
    public List<String> values(Facet.Dimension dimension) {
        return filters.getOrDefault(dimension, List.of());
    }

    /** The same, always as the same text. */
    public String canonical() {
        return text + new TreeMap<>(filters) + page;
    }
}
