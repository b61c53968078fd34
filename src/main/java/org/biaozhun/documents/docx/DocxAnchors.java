package org.biaozhun.documents.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Bookmark names for anchors. Word takes letters, digits and underscores, 40 at most, and does not
 * tell cases apart.
 */
final class DocxAnchors {

    private static final int LONGEST = 40;

    private final Map<String, String> bookmarks = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    DocxAnchors(List<String> anchors) {
        Set<String> taken = new HashSet<>();
        for (String anchor : anchors) {
            String name = "a_" + anchor.replaceAll("[^A-Za-z0-9]", "_");
            int number = numbers.size() + 1;
            if (name.length() > LONGEST || !taken.add(name.toLowerCase(Locale.ROOT))) {
                String end = "_" + number;
                name = name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
                taken.add(name.toLowerCase(Locale.ROOT));
            }
            bookmarks.put(anchor, name);
            numbers.put(anchor, number);
        }
    }

    boolean has(String anchor) {
        return bookmarks.containsKey(anchor);
    }

    /** The bookmark of an anchor. */
    String bookmark(String anchor) {
        String name = bookmarks.get(anchor);
        if (name == null) {
            throw new IllegalArgumentException("no such anchor: " + anchor);
        }
        return name;
    }

    /** The number of the bookmark in the document. */
    String number(String anchor) {
        bookmark(anchor);
        return String.valueOf(numbers.get(anchor));
    }
}
