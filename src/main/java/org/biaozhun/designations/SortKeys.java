package org.biaozhun.designations;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keys by which designations are put in order. */
final class SortKeys {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[-. ]");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final int WIDTH = 8;

    private SortKeys() {}

    /**
     * A key in which numbers count by their value, and a blank, which is less than all else, stands
     * before the date: so editions come after the undated standard and before its parts.
     */
    static String of(
            String head,
            String number,
            Optional<Integer> year,
            String date,
            String stage,
            String changes) {
        String day =
                NO_DIGITS
                        .matcher(
                                padded(
                                        year.map(y -> date.replaceFirst(y.toString(), ""))
                                                .orElse(date)))
                        .replaceAll(" ")
                        .strip();
        return padded(head.strip())
                + " "
                + BETWEEN_PARTS.matcher(padded(number)).replaceAll(".")
                + year.map(y -> " " + y).orElse("")
                + (day.isEmpty() ? "" : " " + day)
                + (stage.isEmpty() ? "" : " " + stage.toLowerCase(Locale.ROOT))
                + padded(changes);
    }

    /** A text in small letters, its numbers filled with zeros. */
    static String padded(String text) {
        return DIGITS.matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(number ->
                        "0".repeat(Math.max(0, WIDTH - number.group().length())) + number.group());
    }
}
