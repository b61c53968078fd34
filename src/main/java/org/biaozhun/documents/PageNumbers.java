package org.biaozhun.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * On which page an anchor stands.
 *
 * @param pages page by anchor, from 1; empty before the pages are made
 */
record PageNumbers(Map<String, Integer> pages) {

    /** Not known yet. */
    static final PageNumbers NONE = new PageNumbers(Map.of());

    /** Copies the map. */
    PageNumbers {
        pages = Map.copyOf(pages);
    }

    /** The page of an anchor, if known. */
    Optional<Integer> of(String anchor) {
        return Optional.ofNullable(pages.get(anchor));
    }

    /** The anchors without those that stand on the page of one before. */
    List<String> onePerPage(List<String> anchors) {
        return pages.isEmpty()
                ? anchors
                : anchors.stream().filter(anchor -> first(anchor, anchors)).toList();
    }

    private boolean first(String anchor, List<String> anchors) {
        Optional<Integer> page = of(anchor);
        return anchors.stream()
                .takeWhile(other -> !other.equals(anchor))
                .noneMatch(other -> of(other).equals(page));
    }
}
