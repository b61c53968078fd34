package org.biaozhun.annex.model;

import java.util.List;
import java.util.Optional;

/**
 * A line of an index; print adds the page of each anchor.
 *
 * @param text the name; for a person the family name first
 * @param zh in Chinese characters, where a source prints it
 * @param anchors of the entries in which it stands, in order of the document
 */
public record IndexEntry(String text, Optional<String> zh, List<String> anchors) {

    /** Copies the list. */
    public IndexEntry {
        anchors = List.copyOf(anchors);
    }
}
