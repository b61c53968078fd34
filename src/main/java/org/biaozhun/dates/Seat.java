package org.biaozhun.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
                if (certain.isPresent() && !one.holder().equals(other.holder())) {
                    dates = without(one, other, certain.get(), dates);
                }
            }
            resolved.add(new Occupant<>(one.tenure(), one.holder(), dates));
        }
        return resolved;
    }

    /** Who is certain on the same day as another; known after {@link #resolved}. */
    public List<Overlap<T>> overlaps() {
        return List.copyOf(overlaps);
    }

    private TenureDates without(
            Occupant<T> one, Occupant<T> other, Period certain, TenureDates dates) {
        Optional<Period> own = one.dates().bounds().certain();
        LocalDate first = certain.earliest();
        if (own.filter(certain::overlaps).isPresent()) {
            if (endsOnFirstDayOf(one, first)) {
                return narrowed(dates, dates.bounds().notAfter(Optional.of(first.minusDays(1))));
            }
            overlap(one, other, own.get(), certain);
            return excluding(dates, certain.without(own.get()));
        }
        LocalDate last = certain.latest();
        boolean isBefore =
                isSeen(one, s -> s.earliest().isBefore(first) && !s.latest().isAfter(last));
        boolean isAfter =
                isSeen(one, s -> s.latest().isAfter(last) && !s.earliest().isBefore(first));
        if (isBefore && !isAfter) {
            return narrowed(dates, dates.bounds().notAfter(Optional.of(first.minusDays(1))));
        }
        if (isAfter && !isBefore) {
            return narrowed(dates, dates.bounds().notBefore(Optional.of(last.plusDays(1))));
        }
        return excluding(dates, List.of(certain));
    }

    private static TenureDates excluding(TenureDates dates, List<Period> days) {
        List<Period> excluded = new ArrayList<>(dates.excluded());
        excluded.addAll(days);
        return new TenureDates(dates.evidence(), dates.bounds(), excluded);
    }

    private static TenureDates narrowed(TenureDates dates, Bounds bounds) {
        return new TenureDates(dates.evidence(), bounds, dates.excluded());
    }

    private static <T> boolean isSeen(Occupant<T> one, Predicate<Period> when) {
        return one.dates().evidence().sightings().stream()
                .map(Evidence.Time::period)
                .anyMatch(when);
    }

    /** The last day held may be the day on which the successor begins, unless seen on it. */
    private static <T> boolean endsOnFirstDayOf(Occupant<T> one, LocalDate first) {
        Bounds bounds = one.dates().bounds();
        boolean endsThen =
                bounds.endEarliest().filter(first::equals).isPresent()
                        && one.dates()
                                .evidence()
                                .end()
                                .map(Period::earliest)
                                .filter(first::equals)
                                .isPresent();
        return endsThen
                && one.dates().evidence().seen().stream()
                        .noneMatch(s -> s.period().equals(Period.ofDay(first)));
    }

    private void overlap(Occupant<T> one, Occupant<T> other, Period own, Period certain) {
        boolean isFirst =
                own.earliest().isBefore(certain.earliest())
                        || (own.earliest().equals(certain.earliest())
                                && occupants.indexOf(one) < occupants.indexOf(other));
        if (isFirst && !endsOnFirstDayOf(other, own.earliest())) {
            LocalDate last =
                    own.latest().isBefore(certain.latest()) ? own.latest() : certain.latest();
            overlaps.add(
                    new Overlap<>(
                            one.tenure(), other.tenure(), new Period(certain.earliest(), last)));
        }
    }
}
