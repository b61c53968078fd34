package org.biaozhun.dates;

import java.time.LocalDate;

/** The as-of day that a reader gives: one form and one wording on all faces. */
public final class AsOf {

    /** What is expected, in words. */
    public static final String EXPECTED = "a day as YYYY-MM-DD";

    private static final int LENGTH = 10;

    private AsOf() {}

    /**
     * Reads a day of the years 0001 to 9999, without a time zone.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static LocalDate parse(String text) {
        return Period.ofEdtf(text)
                .filter(period -> period.isDay() && text.length() == LENGTH)
                .map(Period::earliest)
                .orElseThrow(() -> new IllegalArgumentException("is not " + EXPECTED));
    }
}
