package org.biaozhun.dates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the sources tell of the time of one tenure, each kind for itself: nothing of one
 * kind is ever turned into another.
 *
 * @param starts starts as stated
 * @param ends ends as stated; an end is the last day held
 * @param seen when a dated event or text shows the holder in the role
 * @param current the sources that call the role current
 * @param former when sources call the role former: a day, some day of a span, or else the day of
 *     the source
 * @param lifeBegins days of birth and founding of holder and body
 * @param lifeEnds days of death and dissolution of holder and body
 * @param after starts of what it came after
 * @param isProposed whether a source tells that it is proposed
 */
public record Evidence(
        List<Stated> starts,
        List<Stated> ends,
        List<Time> seen,
        List<Report> current,
        List<Time> former,
        List<Time> lifeBegins,
        List<Time> lifeEnds,
        List<Time> after,
        boolean isProposed) {

    public Evidence {
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
        seen = List.copyOf(seen);
        current = List.copyOf(current);
        former = List.copyOf(former);
        lifeBegins = List.copyOf(lifeBegins);
        lifeEnds = List.copyOf(lifeEnds);
        after = List.copyOf(after);
    }

    /**
     * A start or an end.
     *
     * @param text as stated, in EDTF
     * @param period the days that it may mean
     * @param sourceDay the day of the source that states it, the last that it may be; none for a
     *     source without a day
     */
    public record Stated(String text, Period period, Optional<LocalDate> sourceDay) {

        /** Whether it lies, or may lie, after the day of the source, or the source has none. */
        public boolean isPlanned() {
            return sourceDay.filter(day -> !period.latest().isAfter(day)).isEmpty();
        }
    }

    /**
     * A time: a day, or some day of a span.
     *
     * @param text as stated, in EDTF
     * @param period its day or span
     */
    public record Time(String text, Period period) {

        /**
         * Several statements of one time as one: the most exact of them; where no day is allowed by
         * all, some day between the first and the last.
         */
        public static Optional<Time> agreed(List<Time> times) {
            List<Time> inOrder =
                    times.stream()
                            .sorted(Comparator.comparing(Time::period, Period.BY_TIME))
                            .toList();
            return Period.agreed(inOrder.stream().map(Time::period).toList())
                    .map(days ->
                            inOrder.stream().allMatch(time -> time.period().encloses(days))
                                    ? new Time(inOrder.getLast().text(), days)
                                    : new Time(span(inOrder), days));
        }

        private static String span(List<Time> inOrder) {
            return "[%s..%s]".formatted(inOrder.getFirst().text(), inOrder.getLast().text());
        }
    }

    /**
     * A source that calls the role current.
     *
     * @param days the days that the as-of day of the source may be
     * @param text that day as stated, in EDTF
     * @param period the period that it reports on, in EDTF
     */
    public record Report(Period days, String text, String period) {}

    /** The start to reckon with: what has happened, or was seen, counts before what was planned. */
    Optional<Period> start() {
        return begun().or(() ->
                periods(starts.stream()).filter(plan -> !isHeldBefore(plan.earliest())));
    }

    private boolean isHeldBefore(LocalDate day) {
        return sightings().stream().anyMatch(time -> time.period().earliest().isBefore(day))
                || current.stream().anyMatch(report -> report.days().earliest().isBefore(day));
    }

    /** A start that has happened; where its dates contradict each other, a sighting closes it. */
    private Optional<Period> begun() {
        return agreed(starts)
                .map(stated ->
                        contradict(starts)
                                ? seen.stream()
                                        .map(Time::period)
                                        .reduce(stated, Period::upTo, (one, other) -> one)
                                : stated);
    }

    /** The end that is no plan; where its dates contradict each other, a sighting closes it. */
    Optional<Period> end() {
        return agreed(ends)
                .map(stated ->
                        contradict(ends)
                                ? seen.stream()
                                        .map(Time::period)
                                        .reduce(stated, Period::from, (one, other) -> one)
                                : stated);
    }

    /** The start that is only planned, by a source that has a day. */
    Optional<Stated> plannedStart() {
        return planned(starts).filter(plan -> !isHeldBefore(plan.period().earliest()));
    }

    /**
     * The end that is only planned, by a source that has a day; the latest where there are several.
     */
    Optional<Stated> plannedEnd() {
        return planned(ends);
    }

    /** All sightings: what was seen, and starts and ends that are not planned. */
    List<Time> sightings() {
        return Stream.of(seen.stream(), hasBegun().stream(), hasEnded().stream())
                .flatMap(times -> times)
                .toList();
    }

    /** What it cannot have been before; starts that contradict each other are no bound. */
    Stream<Limit> beginnings() {
        return Stream.of(
                        hasBegun().stream().map(time -> notBefore("began", time)),
                        lifeBegins.stream()
                                .map(time -> notBefore("its holder or body came into being", time)),
                        after.stream().map(time -> notBefore("what it came after began", time)))
                .flatMap(limits -> limits);
    }

    private static Limit notBefore(String what, Time time) {
        return new Limit(what, time.text(), time.period().earliest());
    }

    /** What it cannot have been after; the last day before it is called former is one. */
    Stream<Limit> endings() {
        return Stream.of(
                        hasEnded().stream()
                                .map(time ->
                                        new Limit("ended", time.text(), time.period().latest())),
                        former.stream()
                                .map(time ->
                                        new Limit(
                                                "is called former",
                                                time.text(),
                                                time.period().latest().minusDays(1))),
                        lifeEnds.stream()
                                .map(time ->
                                        new Limit(
                                                "its holder or body ended",
                                                time.text(),
                                                time.period().latest())))
                .flatMap(limits -> limits);
    }

    /**
     * What bounds a tenure on one side.
     *
     * @param what what happened: {@code ended}
     * @param text when, as stated
     * @param day the first or last day that it leaves
     */
    record Limit(String what, String text, LocalDate day) {}

    /** Whether all that is told is that somebody proposed it: nobody held it by that. */
    boolean isOnlyProposed() {
        return isProposed && Stream.of(starts, ends, seen, current, former).allMatch(List::isEmpty);
    }

    /** Whether a source tells that the tenure is over. */
    boolean isOver() {
        return end().isPresent() || !former.isEmpty();
    }

    private static Optional<Stated> planned(List<Stated> times) {
        return agreed(times).isPresent()
                ? Optional.empty()
                : times.stream()
                        .filter(time -> time.sourceDay().isPresent())
                        .max(Comparator.comparing(Stated::period, Period.BY_TIME));
    }

    private static Optional<Period> agreed(List<Stated> times) {
        return periods(times.stream().filter(time -> !time.isPlanned()));
    }

    private static Optional<Period> periods(Stream<Stated> times) {
        return Period.agreed(times.map(Stated::period).toList());
    }

    private static List<Stated> happened(List<Stated> times) {
        return times.stream()
                .filter(time -> !time.isPlanned())
                .sorted(Comparator.comparing(Stated::period, Period.BY_TIME))
                .toList();
    }

    /** Whether no day is allowed by all of them. */
    private static boolean contradict(List<Stated> times) {
        List<Stated> happened = happened(times);
        return agreed(times)
                .filter(days -> happened.stream().allMatch(time -> time.period().encloses(days)))
                .isEmpty();
    }

    /** Several statements of one start are one sighting. */
    private Optional<Time> hasBegun() {
        return begun().map(days -> new Time(text(starts), days));
    }

    /** Several statements of one end are one sighting. */
    private Optional<Time> hasEnded() {
        return end().map(days -> new Time(text(ends), days));
    }

    private static String text(List<Stated> times) {
        List<Time> happened =
                happened(times).stream().map(time -> new Time(time.text(), time.period())).toList();
        return Time.agreed(happened).map(Time::text).orElseThrow();
    }
}
