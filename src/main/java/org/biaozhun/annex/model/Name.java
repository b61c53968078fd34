package org.biaozhun.annex.model;

import java.util.Optional;

/**
 * A name in both languages.
 *
 * @param en in English or pinyin
 * @param zh in Chinese characters, where a source prints it
 * @param abbreviation or designation, such as {@code SAC} or {@code SAC/TC 260}
 */
public record Name(String en, Optional<String> zh, Optional<String> abbreviation) {

    /** A name in English alone. */
    public static Name of(String en) {
        return new Name(en, Optional.empty(), Optional.empty());
    }
}
