package org.biaozhun.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days between which a thing certainly or possibly began, was and ended.
 *
 * <p>Certain on day D: {@code startLatest <= D <= endEarliest}. Possible on D: {@code
 * startEarliest} absent or not after D, and {@code endLatest} absent or not before D.
 */
record Bounds(
        Optional<LocalDate> startEarliest,
        Optional<LocalDate> startLatest,
        Optional<LocalDate> endEarliest,
        Optional<LocalDate> endLatest,
        Optional<Long> days) {

    /**
     * Computes bounds.
     *
     * @param start when it began, as stated
     * @param end when it ended, as stated
     * @param observed when it was seen in being
     * @param endedBy the day by which it had ended if no date of the end is stated
     */
    static Bounds of(
            Optional<Period> start,
            Optional<Period> end,
            List<Period> observed,
            Optional<LocalDate> endedBy) {
        Optional<LocalDate> firstSeen =
                observed.stream().map(Period::latest).min(LocalDate::compareTo);
        Optional<LocalDate> lastSeen =
                observed.stream().map(Period::earliest).max(LocalDate::compareTo);
        Optional<LocalDate> startLatest =
                Stream.concat(start.map(Period::latest).stream(), firstSeen.stream())
                        .min(LocalDate::compareTo);
        Optional<LocalDate> endFrom =
                end.isPresent() ? end.map(Period::earliest) : start.map(Period::earliest);
        Optional<LocalDate> endEarliest =
                Stream.concat(endFrom.stream(), lastSeen.stream()).max(LocalDate::compareTo);
        return new Bounds(
                start.map(Period::earliest),
                startLatest,
                endEarliest,
                end.map(Period::latest).or(() -> endedBy),
                days(start, end));
    }

    private static Optional<Long> days(Optional<Period> start, Optional<Period> end) {
        boolean exact =
                start.filter(Period::isDay).isPresent() && end.filter(Period::isDay).isPresent();
        return exact
                ? Optional.of(
                        ChronoUnit.DAYS.between(start.get().earliest(), end.get().earliest()) + 1)
                : Optional.empty();
    }
}
