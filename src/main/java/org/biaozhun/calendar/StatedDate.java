package org.biaozhun.calendar;

import org.biaozhun.dates.Period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as stated.
 *
 * @param text as stated: a day, a month or a year
 * @param period its days
 */
record StatedDate(String text, Period period) {

    /** Reads {@code 2024}, {@code 2024-12} or {@code 2024-12-31}; anything else is no date. */
    static Optional<StatedDate> of(String text) {
        return Period.ofEdtf(text).map(period -> new StatedDate(text, period));
    }

    LocalDate first() {
        return period.earliest();
    }

    LocalDate last() {
        return period.latest();
    }

    boolean isDay() {
        return period.isDay();
    }
}
