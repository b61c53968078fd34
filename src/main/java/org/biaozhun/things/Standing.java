package org.biaozhun.things;

import java.time.LocalDate;
import java.util.Locale;

/** What the sources let one say of a tenure on a day; each has a mark and a word of its own. */
public enum Standing {
    CERTAIN("●"),
    POSSIBLE("◌"),
    LAST_SEEN("◐"),
    ENDED("–"),
    NOT_YET("+"),
    NOT_KNOWN("○");

    private final String mark;

    Standing(String mark) {
        this.mark = mark;
    }

    /** The mark that goes with the word, so that colour is never needed. */
    public String mark() {
        return mark;
    }

    /** The key of its word in the message bundles, and its class in the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The standing of a tenure on a day.
     *
     * @param bounds when it may have begun and ended
     * @param isSaidToHaveEnded whether its source says that it is over
     */
    static Standing on(LocalDate day, Bounds bounds, boolean isSaidToHaveEnded) {
        if (bounds.certainlyCovers(day)) {
            return CERTAIN;
        }
        if (bounds.startEarliest().filter(day::isBefore).isPresent()) {
            return NOT_YET;
        }
        boolean isOver = bounds.endLatest().filter(day::isAfter).isPresent();
        boolean isOverByThen =
                isSaidToHaveEnded && bounds.endLatest().filter(day::equals).isPresent();
        if (isOver || isOverByThen) {
            return ENDED;
        }
        boolean wasSeen = bounds.endEarliest().filter(day::isAfter).isPresent();
        return wasSeen && bounds.endLatest().isEmpty() ? LAST_SEEN : POSSIBLE;
    }
}
