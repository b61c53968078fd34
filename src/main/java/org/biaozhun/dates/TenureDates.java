package org.biaozhun.dates;

import org.biaozhun.dates.Evidence.Report;
import org.biaozhun.dates.Evidence.Stated;
import org.biaozhun.dates.Evidence.Time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rule for a day, applied to one tenure: its bounds, and how certain it is on each day.
 *
 * @param evidence what the sources tell
 * @param bounds what that leaves open; others in the same seat may have narrowed them
 * @param excluded days on which another is certain in the same seat, as far as the bounds do not
 *     tell
 */
public record TenureDates(Evidence evidence, Bounds bounds, List<Period> excluded) {

    public TenureDates {
        excluded = List.copyOf(excluded);
    }

    /** By its own evidence: starts, ends, sightings, "former", and the lives of holder and body. */
    public static TenureDates of(Evidence evidence) {
        List<Period> seen = evidence.sightings().stream().map(Time::period).toList();
        Bounds sighted = Bounds.of(Optional.empty(), Optional.empty(), seen);
        Optional<LocalDate> latestEnd =
                Stream.of(
                                evidence.end().map(Period::latest).stream(),
                                evidence.former().stream()
                                        .map(day -> day.period().latest().minusDays(1)),
                                evidence.lifeEnds().stream().map(day -> day.period().latest()))
                        .flatMap(days -> days)
                        .min(LocalDate::compareTo);
        Optional<LocalDate> earliestStart =
                Stream.of(
                                evidence.start().map(Period::earliest).stream(),
                                evidence.lifeBegins().stream().map(day -> day.period().earliest()),
                                evidence.after().stream().map(day -> day.period().earliest()))
                        .flatMap(days -> days)
                        .max(LocalDate::compareTo);
        return new TenureDates(
                evidence, sighted.notBefore(earliestStart).notAfter(latestEnd), List.of());
    }

    /** How certain the tenure is on a day: the first that holds. */
    public Certainty on(LocalDate day) {
        if (evidence.isOnlyProposed() || bounds.startEarliest().filter(day::isBefore).isPresent()) {
            return Certainty.NOT_YET;
        }
        boolean isExcluded = excluded.stream().anyMatch(others -> others.contains(day));
        if (isExcluded || !bounds.allows(day)) {
            return Certainty.ENDED;
        }
        if (bounds.certain().filter(days -> days.contains(day)).isPresent()) {
            return Certainty.CERTAIN;
        }
        if (stated().filter(days -> days.contains(day)).isPresent()) {
            return Certainty.STATED;
        }
        return unseenSince().filter(since -> !day.isBefore(since)).isPresent()
                ? Certainty.LAST_SEEN
                : Certainty.POSSIBLE;
    }

    /**
     * From the first sighting or source that calls it current to the last; empty without such a
     * source. A source whose day is not exact states it on none of the days that it may be.
     */
    private Optional<Period> stated() {
        List<Period> days = evidence.current().stream().map(Report::days).toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first =
                Stream.concat(days.stream().map(Period::latest), bounds.startLatest().stream())
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        LocalDate last =
                Stream.concat(days.stream().map(Period::earliest), bounds.endEarliest().stream())
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
    }

    /** The first day after everything that shows or states the tenure, if no end is told. */
    private Optional<LocalDate> unseenSince() {
        if (evidence.isOver()) {
            return Optional.empty();
        }
        return Stream.concat(
                        lastEvidence().stream(),
                        evidence.plannedEnd().map(end -> end.period().latest()).stream())
                .max(LocalDate::compareTo)
                .map(day -> day.plusDays(1));
    }

    private Optional<LocalDate> lastEvidence() {
        return Stream.concat(
                        evidence.sightings().stream().map(seen -> seen.period().latest()),
                        evidence.current().stream().map(report -> report.days().latest()))
                .max(LocalDate::compareTo);
    }

    /** Whether a possible day lies between a planned start and a planned end. */
    private boolean isPlannedOn(LocalDate day) {
        Optional<Stated> start = evidence.plannedStart();
        Optional<Stated> end = evidence.plannedEnd();
        boolean hasBegun =
                start.map(from -> !day.isBefore(from.period().earliest()))
                        .orElseGet(() -> lastEvidence().filter(day::isAfter).isPresent());
        boolean isWithin = end.filter(to -> day.isAfter(to.period().latest())).isEmpty();
        return on(day) == Certainty.POSSIBLE
                && (start.isPresent() || end.isPresent())
                && hasBegun
                && isWithin;
    }

    /** All days, in spans: each day is in exactly one of them. */
    public List<CertaintySpan> spans() {
        List<CertaintySpan> spans = new ArrayList<>();
        Optional<LocalDate> first = Optional.empty();
        for (LocalDate next : changes()) {
            LocalDate last = next.minusDays(1);
            add(spans, first, Optional.of(last), last);
            first = Optional.of(next);
        }
        add(spans, first, Optional.empty(), first.orElse(LocalDate.EPOCH));
        return spans;
    }

    private void add(
            List<CertaintySpan> spans,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            LocalDate oneOfThem) {
        CertaintySpan span = new CertaintySpan(on(oneOfThem), first, last, isPlannedOn(oneOfThem));
        boolean goesOn =
                !spans.isEmpty()
                        && spans.getLast().certainty() == span.certainty()
                        && spans.getLast().isPlanned() == span.isPlanned();
        Optional<LocalDate> from = goesOn ? spans.removeLast().first() : first;
        spans.add(new CertaintySpan(span.certainty(), from, last, span.isPlanned()));
    }

    /** The days on which what can be said may change. */
    private NavigableSet<LocalDate> changes() {
        List<Period> periods = new ArrayList<>(excluded);
        bounds.certain().ifPresent(periods::add);
        stated().ifPresent(periods::add);
        evidence.plannedStart().map(Stated::period).ifPresent(periods::add);
        evidence.plannedEnd().map(Stated::period).ifPresent(periods::add);
        NavigableSet<LocalDate> days = new TreeSet<>();
        periods.forEach(period -> {
            days.add(period.earliest());
            days.add(period.latest().plusDays(1));
        });
        bounds.startEarliest().ifPresent(days::add);
        bounds.endLatest().map(day -> day.plusDays(1)).ifPresent(days::add);
        lastEvidence().map(day -> day.plusDays(1)).ifPresent(days::add);
        unseenSince().ifPresent(days::add);
        return days.headSet(Period.LAST_DAY, true);
    }

    /**
     * The last day, not after a day, on which the tenure is certain or stated, if by that day no
     * source tells an end, no planned end has passed and nobody else has the seat; else empty.
     *
     * @param day the last day that any source reports on
     */
    public Optional<LocalDate> presentOn(LocalDate day) {
        Certainty certainty = on(day);
        boolean isAfterPlan =
                certainty == Certainty.LAST_SEEN
                        && evidence.plannedEnd()
                                .filter(end -> end.period().latest().isBefore(day))
                                .isPresent();
        if (!certainty.isOpen() || isAfterPlan || (evidence.isOver() && !certainty.isSure())) {
            return Optional.empty();
        }
        return spans().stream()
                .filter(span -> span.certainty().isSure())
                .filter(span -> span.first().filter(day::isBefore).isEmpty())
                .reduce((earlier, later) -> later)
                .map(span -> span.last().filter(day::isAfter).orElse(day));
    }

    /**
     * What the tenure was last reported by, in EDTF: its last sighting as stated, or else the
     * period of the last source that calls it current.
     */
    public Optional<String> lastReported() {
        return evidence.sightings().stream()
                .max(Comparator.comparing(Time::period, Period.BY_TIME))
                .map(Time::text)
                .or(this::lastStated);
    }

    /** The end that is only planned, as stated. */
    public Optional<String> plannedEnd() {
        return evidence.plannedEnd().map(Stated::text);
    }

    /** What shows or states the tenure outside the days that start, end and lives allow. */
    public List<Clash> clashes() {
        Stream<Clash> seen =
                evidence.sightings().stream()
                        .flatMap(time -> clashes("is held", time.text(), time.period()));
        Stream<Clash> stated =
                evidence.current().stream()
                        .flatMap(source -> clashes(Clash.CURRENT, source.text(), source.days()));
        return Stream.of(seen, stated, plans()).flatMap(clashes -> clashes).distinct().toList();
    }

    private Stream<Clash> clashes(String what, String text, Period period) {
        return Stream.concat(
                evidence.beginnings()
                        .filter(limit -> period.latest().isBefore(limit.day()))
                        .map(limit -> new Clash(what, text, limit.what(), limit.text())),
                evidence.endings()
                        .filter(limit -> period.earliest().isAfter(limit.day()))
                        .map(limit -> new Clash(what, text, limit.what(), limit.text())));
    }

    private Stream<Clash> plans() {
        return evidence.plannedStart().stream()
                .flatMap(start ->
                        evidence
                                .plannedEnd()
                                .filter(end ->
                                        end.period().latest().isBefore(start.period().earliest()))
                                .map(end ->
                                        new Clash(
                                                "is to begin",
                                                start.text(),
                                                "is to end",
                                                end.text()))
                                .stream());
    }

    /**
     * Two times of one tenure that cannot both be right.
     *
     * @param what what is told of it: {@code is held}
     * @param time when, as stated
     * @param limit what contradicts that: {@code ended}
     * @param bound when, as stated
     */
    public record Clash(String what, String time, String limit, String bound) {

        private static final String CURRENT = "is called current as of";

        /** As in "is held 2020, but ended 2018". */
        public String text() {
            return "%s %s, but %s %s".formatted(what, time, limit, bound);
        }

        /** Whether it may be so all the same: a source calls current who has just left. */
        public boolean isSlight() {
            return what.equals(CURRENT);
        }
    }

    /** The period of the last source that calls it current, in EDTF. */
    public Optional<String> lastStated() {
        return evidence.current().stream()
                .max(
                        Comparator.comparing(Report::days, Period.BY_TIME)
                                .thenComparing(Report::period))
                .map(Report::period);
    }

    /** The days of the tenure, both ends counted; empty unless both are exact. */
    public Optional<Long> days() {
        return evidence.start().flatMap(start -> evidence.end().flatMap(end -> days(start, end)));
    }

    /** The days from one exact day to another, both counted; empty if either is not exact. */
    public static Optional<Long> days(Period start, Period end) {
        return start.isDay() && end.isDay()
                ? Optional.of(ChronoUnit.DAYS.between(start.earliest(), end.earliest()) + 1)
                : Optional.empty();
    }
}
