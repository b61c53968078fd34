package org.biaozhun.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in words for pages, whatever the language of the machine. */
final class EnglishDates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    /** As in 28 Nov 2024. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As in November 2024. */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** As in Nov 2024. */
    public String shortMonth(YearMonth month) {
        return SHORT.format(month);
    }

    /** As in Nov. */
    public String name(YearMonth month) {
        return NAME.format(month);
    }
}
