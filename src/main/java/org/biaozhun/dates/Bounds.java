package org.biaozhun.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days between which a thing began, certainly was, and ended. All days are held: the day of an
 * end is the last day on which the thing was.
 *
 * @param startEarliest first day on which it may have begun; none if no start is known
 * @param startLatest last day on which it may have begun: the least latest day of all sightings
 * @param endEarliest first day that may have been its last: the greatest earliest day of all
 *     sightings
 * @param endLatest last day that may have been its last; none if no end is known
 */
public record Bounds(
        Optional<LocalDate> startEarliest,
        Optional<LocalDate> startLatest,
        Optional<LocalDate> endEarliest,
        Optional<LocalDate> endLatest) {

    /**
     * The bounds of something that began, was seen and ended. A start and an end are sightings too,
     * on some day of their own periods.
     */
    public static Bounds of(Optional<Period> start, Optional<Period> end, List<Period> seen) {
        List<Period> sightings =
                Stream.of(start.stream(), end.stream(), seen.stream()).flatMap(s -> s).toList();
        return new Bounds(
                start.map(Period::earliest),
                sightings.stream().map(Period::latest).min(LocalDate::compareTo),
                sightings.stream().map(Period::earliest).max(LocalDate::compareTo),
                end.map(Period::latest));
    }

    /** The days on which the thing certainly was; empty if there is none. */
    public Optional<Period> certain() {
        return startLatest.flatMap(from ->
                endEarliest.filter(to -> !to.isBefore(from)).map(to -> new Period(from, to)));
    }

    /** Whether the thing may have been on a day. */
    public boolean allows(LocalDate day) {
        return startEarliest.filter(day::isBefore).isEmpty()
                && endLatest.filter(day::isAfter).isEmpty();
    }

    /** Whether a day is left. */
    boolean isPossible() {
        return startEarliest
                .flatMap(start -> endLatest.filter(end -> end.isBefore(start)))
                .isEmpty();
    }

    /** The same, begun by a day at the latest. */
    public Bounds begunBy(Optional<LocalDate> day) {
        return new Bounds(startEarliest, earlier(startLatest, day), endEarliest, endLatest);
    }

    /** The same, not before a day. */
    public Bounds notBefore(Optional<LocalDate> day) {
        return new Bounds(
                later(startEarliest, day),
                later(startLatest, startLatest.isPresent() ? day : Optional.empty()),
                endEarliest,
                endLatest);
    }

    /** The same, not after a day. */
    public Bounds notAfter(Optional<LocalDate> day) {
        return new Bounds(
                startEarliest,
                startLatest,
                earlier(endEarliest, endEarliest.isPresent() ? day : Optional.empty()),
                earlier(endLatest, day));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
    }
}
