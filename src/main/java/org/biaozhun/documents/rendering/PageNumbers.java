package org.biaozhun.documents.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * On which page an anchor stands.
 *
 * @param pages page by anchor, from 1; empty before the pages are made
 */
public record PageNumbers(Map<String, Integer> pages) {

    private static final String MENTION = "~";

    /** Not known yet. */
    public static final PageNumbers NONE = new PageNumbers(Map.of());

    /** Copies the map. */
    public PageNumbers {
        pages = Map.copyOf(pages);
    }

    /** The page of an anchor, if known. */
    public Optional<Integer> of(String anchor) {
        return Optional.ofNullable(pages.get(anchor));
    }

    /** Name of the place where an entry first mentions another. */
    public static String mention(String entry, String other) {
        return entry + MENTION + other;
    }

    /**
     * The pages of an index entry: that of its own entry, then those that mention it.
     *
     * @return the first place on each page
     */
    public Map<String, String> ofIndex(List<String> anchors) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String anchor : anchors) {
            String mention = mention(anchor, anchors.getFirst());
            String place = pages.containsKey(mention) ? mention : anchor;
            found.putIfAbsent(of(place).map(Object::toString).orElse("–"), place);
        }
        return found;
    }

    /** The entries of an index entry, the first that begins on each page. */
    public List<String> ofEntries(List<String> anchors) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String anchor : anchors) {
            found.putIfAbsent(of(anchor).map(Object::toString).orElse(anchor), anchor);
        }
        return List.copyOf(found.values());
    }
}
