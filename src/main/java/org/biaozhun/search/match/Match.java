package org.biaozhun.search.match;

import org.biaozhun.search.index.Name;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a thing is a hit.
 *
 * @param how how well it fits: the whole, the beginning, words, the sound, a near spelling
 * @param in what kind of name or text fits
 * @param text the name or text
 * @param language language tag, or empty
 * @param parts the text in parts, those that fit marked
 */
public record Match(String how, String in, String text, String language, List<Part> parts) {

    /**
     * A part of the text.
     *
     * @param text the part
     * @param fits whether it is what was asked
     */
    public record Part(String text, boolean fits) {}

    /**
     * A place in a text.
     *
     * @param start index of its first character
     * @param end index after its last character
     */
    record Span(int start, int end) {}

    static Match of(Tier tier, Name name, List<Span> spans) {
        return new Match(
                tier.words(),
                name.role().words(),
                name.text(),
                name.language(),
                parts(name.text(), spans));
    }

    private static List<Part> parts(String text, List<Span> spans) {
        boolean[] fits = new boolean[text.length()];
        for (Span span : spans) {
            for (int i = Math.max(0, span.start()); i < Math.min(text.length(), span.end()); i++) {
                fits[i] = true;
            }
        }
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || fits[i] != fits[start]) {
                parts.add(new Part(text.substring(start, i), fits[start]));
                start = i;
            }
        }
        return parts;
    }
}
