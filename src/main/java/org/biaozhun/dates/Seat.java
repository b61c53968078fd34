package org.biaozhun.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One seat for one holder at a time: the second pass, in which those who are certain by their own
 * evidence exclude the others.
 *
 * @param <T> what names a tenure
 */
public final class Seat<T> {

    private final List<Occupant<T>> occupants;
    private final List<Overlap<T>> overlaps = new ArrayList<>();

    /**
     * A tenure of the seat.
     *
     * @param tenure its name
     * @param holder who holds it; two tenures of one holder do not exclude each other
     * @param dates by its own evidence
     */
    public record Occupant<T>(T tenure, T holder, TenureDates dates) {}

    /**
     * Two holders who are certain on the same days.
     *
     * @param tenure the tenure that begins earlier
     * @param other the other one
     * @param days the days
     */
    public record Overlap<T>(T tenure, T other, Period days) {}

    /** The tenures of one seat. */
    public Seat(List<Occupant<T>> occupants) {
        this.occupants = List.copyOf(occupants);
    }

    /** The tenures with what the others leave of their days, in the same order. */
    public List<Occupant<T>> resolved() {
        List<Occupant<T>> resolved = new ArrayList<>();
        for (Occupant<T> one : occupants) {
            TenureDates dates = one.dates();
            for (Occupant<T> other : occupants) {
                Optional<Period> certain = other.dates().bounds().certain();
                if (one.holder().equals(other.holder())) {
                    continue;
                }
                dates =
                        certain.isPresent()
                                ? without(one, other, certain.get(), dates)
                                : besides(one, other, dates);
            }
            resolved.add(new Occupant<>(one.tenure(), one.holder(), dates));
        }
        return resolved;
    }

    /** Who is certain on the same day as another; known after {@link #resolved}. */
    public List<Overlap<T>> overlaps() {
        return List.copyOf(overlaps);
    }

    /**
     * Who holds the seat at present, and as of when: of those whom nothing ends, the ones who were
     * known to hold it last.
     *
     * @param resolved the tenures as {@link #resolved} gives them
     * @param day the last day that any source reports on
     */
    public static <T> Map<T, LocalDate> present(List<Occupant<T>> resolved, LocalDate day) {
        Map<T, LocalDate> present = new LinkedHashMap<>();
        resolved.forEach(occupant ->
                occupant.dates()
                        .presentOn(day)
                        .ifPresent(known -> present.put(occupant.tenure(), known)));
        Optional<LocalDate> last = present.values().stream().max(LocalDate::compareTo);
        present.values().removeIf(known -> !last.equals(Optional.of(known)));
        return present;
    }

    private TenureDates without(
            Occupant<T> one, Occupant<T> other, Period certain, TenureDates dates) {
        Optional<Period> own = one.dates().bounds().certain();
        LocalDate first = certain.earliest();
        if (own.filter(certain::overlaps).isPresent()) {
            if (isPredecessor(one, other, first)) {
                return notAfter(dates, first.minusDays(1), certain);
            }
            List<Period> rest = certain.without(own.get());
            if (!rest.isEmpty() && isPredecessor(other, one, own.get().earliest())) {
                return without(one, other, rest.getFirst(), dates);
            }
            overlap(one, other, own.get(), certain);
            return excluding(dates, rest);
        }
        LocalDate last = certain.latest();
        boolean isBefore =
                isHeld(one, s -> s.earliest().isBefore(first) && !s.latest().isAfter(last));
        boolean isAfter =
                isHeld(one, s -> s.latest().isAfter(last) && !s.earliest().isBefore(first));
        if (isBefore && !isAfter) {
            return notAfter(dates, first.minusDays(1), certain);
        }
        if (isAfter && !isBefore) {
            return notBefore(dates, last.plusDays(1), certain);
        }
        return excluding(dates, List.of(certain));
    }

    /**
     * Over before some later day on which another held it, or begun after some earlier one, where
     * that other is certain on no day.
     */
    private static <T> TenureDates besides(Occupant<T> one, Occupant<T> other, TenureDates dates) {
        List<Period> own = held(one).toList();
        Optional<LocalDate> first = own.stream().map(Period::earliest).min(LocalDate::compareTo);
        Optional<LocalDate> last = own.stream().map(Period::latest).max(LocalDate::compareTo);
        Optional<LocalDate> overBy =
                held(other)
                        .filter(days -> last.filter(days.earliest()::isAfter).isPresent())
                        .map(days -> days.latest().minusDays(1))
                        .min(LocalDate::compareTo);
        Optional<LocalDate> begunAfter =
                held(other)
                        .filter(days -> first.filter(days.latest()::isBefore).isPresent())
                        .map(days -> days.earliest().plusDays(1))
                        .max(LocalDate::compareTo);
        Bounds bounds = dates.bounds().notAfter(overBy).notBefore(begunAfter);
        return bounds.isPossible()
                ? new TenureDates(dates.evidence(), bounds, dates.excluded())
                : dates;
    }

    /** Over before the other; where that leaves it no day, without the days of the other. */
    private static TenureDates notAfter(TenureDates dates, LocalDate day, Period other) {
        return narrowed(dates, dates.bounds().notAfter(Optional.of(day)), other);
    }

    private static TenureDates notBefore(TenureDates dates, LocalDate day, Period other) {
        return narrowed(dates, dates.bounds().notBefore(Optional.of(day)), other);
    }

    private static TenureDates narrowed(TenureDates dates, Bounds bounds, Period other) {
        return bounds.isPossible()
                ? new TenureDates(dates.evidence(), bounds, dates.excluded())
                : excluding(dates, List.of(other));
    }

    private static TenureDates excluding(TenureDates dates, List<Period> days) {
        List<Period> excluded = new ArrayList<>(dates.excluded());
        excluded.addAll(days);
        return new TenureDates(dates.evidence(), dates.bounds(), excluded);
    }

    /** Whether a sighting, or a source that calls it current, is of such days. */
    private static <T> boolean isHeld(Occupant<T> one, Predicate<Period> when) {
        return held(one).anyMatch(when);
    }

    private static <T> Stream<Period> held(Occupant<T> one) {
        Evidence evidence = one.dates().evidence();
        return Stream.concat(
                evidence.sightings().stream().map(Evidence.Time::period),
                evidence.current().stream().map(Evidence.Report::days));
    }

    /**
     * Whether its last day held is the day on which the other begins; not if it is seen on that
     * day, nor if the other ends on it just the same.
     */
    private static <T> boolean isPredecessor(Occupant<T> one, Occupant<T> other, LocalDate first) {
        return endsOn(one, first) && (!endsOn(other, first) || beginsOn(other, first));
    }

    private static <T> boolean endsOn(Occupant<T> one, LocalDate day) {
        Evidence evidence = one.dates().evidence();
        return one.dates().bounds().endEarliest().filter(day::equals).isPresent()
                && evidence.end().map(Period::earliest).filter(day::equals).isPresent()
                && evidence.seen().stream().noneMatch(s -> s.period().equals(Period.ofDay(day)));
    }

    private static <T> boolean beginsOn(Occupant<T> one, LocalDate day) {
        return one.dates().evidence().start().filter(Period.ofDay(day)::equals).isPresent();
    }

    private void overlap(Occupant<T> one, Occupant<T> other, Period own, Period certain) {
        boolean isFirst =
                own.earliest().isBefore(certain.earliest())
                        || (own.earliest().equals(certain.earliest())
                                && occupants.indexOf(one) < occupants.indexOf(other));
        if (isFirst && !isPredecessor(other, one, own.earliest())) {
            LocalDate last =
                    own.latest().isBefore(certain.latest()) ? own.latest() : certain.latest();
            overlaps.add(
                    new Overlap<>(
                            one.tenure(), other.tenure(), new Period(certain.earliest(), last)));
        }
    }
}
