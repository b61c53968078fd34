package org.biaozhun.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as stated: a day, a month or a year.
 *
 * @param text as stated
 * @param first its first day
 * @param last its last day
 */
record StatedDate(String text, LocalDate first, LocalDate last) {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    /** Reads {@code 2024}, {@code 2024-12} or {@code 2024-12-31}; anything else is no date. */
    static Optional<StatedDate> of(String text) {
        try {
            return switch (text.length()) {
                case YEAR_LENGTH -> {
                    Year year = Year.parse(text);
                    yield Optional.of(
                            new StatedDate(text, year.atDay(1), year.atMonth(12).atEndOfMonth()));
                }
                case MONTH_LENGTH -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(new StatedDate(text, month.atDay(1), month.atEndOfMonth()));
                }
                default -> {
                    LocalDate day = LocalDate.parse(text);
                    yield Optional.of(new StatedDate(text, day, day));
                }
            };
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    boolean isDay() {
        return first.equals(last);
    }
}
