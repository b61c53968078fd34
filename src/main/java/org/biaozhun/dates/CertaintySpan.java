package org.biaozhun.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in a row on which the same can be said of a tenure.
 *
 * @param certainty what can be said
 * @param first first day; none if it goes back without end
 * @param last last day; none if it continues without end
 * @param isPlanned whether the days lie between a planned start and a planned end
 */
public record CertaintySpan(
        Certainty certainty,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        boolean isPlanned) {

    /** Whether a day is one of its days. */
    public boolean contains(LocalDate day) {
        return first.filter(day::isBefore).isEmpty() && last.filter(day::isAfter).isEmpty();
    }
}
