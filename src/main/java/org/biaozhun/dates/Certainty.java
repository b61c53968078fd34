package org.biaozhun.dates;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the sources let one say of a tenure on a day. This is the one table of its codes, marks and
 * words; the order is that of lists, the surest first.
 */
public enum Certainty {
    /** Shown in the role on the day, or both before and after it. */
    CERTAIN("certain", "●", "certain", "确定"),
    /** A source calls the role current, and no sighting is that close. */
    STATED("stated", "◉", "stated as current", "资料称现任"),
    /** Within what an inexact beginning or end, or a plan, leaves open. */
    POSSIBLE("possible", "◎", "possible", "可能"),
    /** Reported before the day; no source tells the end. */
    LAST_SEEN("last-seen", "◐", "last reported", "最近所载"),
    /** Over by the day. */
    ENDED("ended", "–", "former", "曾任"),
    /** Begins only after the day. */
    NOT_YET("not-yet", "+", "future", "尚未就任"),
    /** Said of a post, not of a tenure: nobody is certain, stated or possible. */
    NOT_KNOWN("not-known", "○", "not known", "不详");

    private final String code;
    private final String mark;
    private final String english;
    private final String chinese;

    Certainty(String code, String mark, String english, String chinese) {
        this.code = code;
        this.mark = mark;
        this.english = english;
        this.chinese = chinese;
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
        return DateText.isChinese(locale) ? chinese : english;
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
