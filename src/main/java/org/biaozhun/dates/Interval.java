package org.biaozhun.dates;

import java.util.Optional;

/**
 * A start and an end in one text, as {@code 2006/2009} in EDTF (ISO 8601-2, level 0).
 *
 * @param start the start as stated
 * @param end the end as stated; {@code ..} where it goes on until further notice
 */
public record Interval(String start, String end) {

    /** The end of what goes on until further notice. */
    private static final String OPEN = "..";

    /** Reads two times with a slash between them; empty if the text is anything else. */
    public static Optional<Interval> ofEdtf(String text) {
        String[] ends = text.split("/", -1);
        boolean isInterval =
                ends.length == 2
                        && Period.ofEdtf(ends[0])
                                .filter(start -> ends[1].equals(OPEN) || endsAfter(start, ends[1]))
                                .isPresent();
        return isInterval ? Optional.of(new Interval(ends[0], ends[1])) : Optional.empty();
    }

    /** Whether a text is an end on or after the first day of a start. */
    private static boolean endsAfter(Period start, String end) {
        return Period.ofEdtf(end)
                .filter(days -> !days.latest().isBefore(start.earliest()))
                .isPresent();
    }
}
