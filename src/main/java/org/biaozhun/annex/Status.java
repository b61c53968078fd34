package org.biaozhun.annex;

/**
 * What is known of a tenure on the as-of day. Printed with its mark and its word, never as a colour
 * alone.
 */
public enum Status {
    /** Certainly held on that day. */
    CERTAIN("●"),
    /** Perhaps held on that day: it falls between the bounds of an inexact start or end. */
    POSSIBLE("◎"),
    /** Seen before that day; no source tells the end. */
    LAST_SEEN("◐"),
    /** Not known. */
    UNKNOWN("○");

    private final String mark;

    Status(String mark) {
        this.mark = mark;
    }

    /** The mark before the word. */
    public String mark() {
        return mark;
    }
}
