package org.biaozhun.annex.model;

import java.util.Optional;

/**
 * A heading inside a section.
 *
 * @param text in the language of the document
 * @param zh in Chinese, if the document is in another language
 * @param level 2 or 3; the section's title is 1
 */
public record Heading(String text, Optional<String> zh, int level) implements Block {

    /** Checks the level. */
    public Heading {
        if (level < 2 || level > 3) {
            throw new IllegalArgumentException("level of a heading: " + level);
        }
    }
}
