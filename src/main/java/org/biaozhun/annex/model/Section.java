package org.biaozhun.annex.model;

import java.util.List;
import java.util.Optional;

/**
 * A section, which begins on a page of its own in print.
 *
 * @param id stable name and anchor, such as {@code people}
 * @param title in the language of the document
 * @param titleZh the Chinese title, if the document is in another language
 * @param blocks what it says, in order
 */
public record Section(String id, String title, Optional<String> titleZh, List<Block> blocks) {

    /** Copies the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}
