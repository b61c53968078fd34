package org.biaozhun.dates;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the sources let one say of a tenure on a day. This is the one table of its codes and marks,
 * its words are in {@code dates/words.properties}; the order is that of lists, the surest first.
 */
public enum Certainty {
    /** Shown in the role on the day, or both before and after it. */
    CERTAIN("certain", "●"),
    /** A source calls the role current, and no sighting is that close. */
    STATED("stated", "◉"),
    /** Within what an inexact beginning or end, or a plan, leaves open. */
    POSSIBLE("possible", "◎"),
    /** Reported before the day; no source tells the end. */
    LAST_SEEN("last-seen", "◐"),
    /** Over by the day. */
    ENDED("ended", "–"),
    /** Begins only after the day. */
    NOT_YET("not-yet", "+"),
    /** Said of a post, not of a tenure: nobody is certain, stated or possible. */
    NOT_KNOWN("not-known", "○");

    private final String code;
    private final String mark;

    Certainty(String code, String mark) {
        this.code = code;
        this.mark = mark;
    }

    /** The code in the graph, in answers and in style sheets: {@code last-seen}. */
    public String code() {
        return code;
    }

    /** The mark that goes with the word, so that colour is never needed. */
    public String mark() {
        return mark;
    }

    /** The word in the language of a page. */
    public String word(Locale locale) {
        return Words.of(locale).get("certainty." + code);
    }

    /** Whether lists and charts show it without being asked: certain or stated. */
    public boolean isSure() {
        return this == CERTAIN || this == STATED;
    }

    /** Whether the tenure may have been held on the day, or was before and may be still. */
    public boolean isOpen() {
        return compareTo(LAST_SEEN) <= 0;
    }

    /**
     * The certainty of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Certainty ofCode(String code) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no certainty: " + code));
    }
}
