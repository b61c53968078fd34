package org.biaozhun.search.match;

import org.biaozhun.search.index.Facet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search found. If no thing fits all that is asked, it is what fits the most of it, and
 * tells what was left out.
 *
 * @param total number of hits
 * @param hits those of the page
 * @param facets how many hits there are for each value of each dimension
 * @param leftOut the words of the question that the hits do not fit
 * @param words if there is no hit, the words asked, and in how many things each occurs
 * @param withoutFilters if there is no hit, how many there are without the filters
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        List<Facet> facets,
        List<String> leftOut,
        List<Word> words,
        long withoutFilters) {

    /**
     * A word that was asked.
     *
     * @param word the word as it is looked up
     * @param things in how many things it occurs
     */
    public record Word(String word, long things) {}

    /** The values of the facets by the names of their parameters. */
    public Map<String, List<Facet.Value>> byParameter() {
        Map<String, List<Facet.Value>> values = new LinkedHashMap<>();
        facets.forEach(facet -> values.put(facet.dimension().code(), facet.values()));
        return values;
    }

    /** How many pages there are. */
    public long pages() {
        return Math.max(1, (total + SearchCriteria.PAGE_SIZE - 1) / SearchCriteria.PAGE_SIZE);
    }
}
