package org.biaozhun.dates;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

import org.biaozhun.dates.Seat.Occupant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What holds for the bounds and the certainty of any tenure and any seat. */
class TenurePropertyTests {

    private static final LocalDate FIRST = LocalDate.parse("1999-01-01");

    /** Days from one that is looked at to the next; no divisor of a month or a year. */
    private static final int STEP = 23;

    private static final LocalDate LAST = LocalDate.parse("2012-12-31");

    private static Arbitrary<String> times() {
        Arbitrary<LocalDate> days =
                Dates.dates().between(LocalDate.parse("2000-01-01"), LocalDate.parse("2011-12-31"));
        return Combinators.combine(days, Arbitraries.of(4, 7, 10), Arbitraries.of("", "", "~"))
                .as((day, length, fuzz) -> day.toString().substring(0, length) + fuzz);
    }

    @Provide
    Arbitrary<Told> tellings() {
        Arbitrary<List<String>> few = times().list().ofMaxSize(2);
        Arbitrary<Optional<LocalDate>> sources =
                Dates.dates().between(LocalDate.parse("2003-01-01"), LAST).optional(0.8);
        return Combinators.combine(few, few, few, few, sources, Arbitraries.of(true, false))
                .as((starts, ends, seen, former, source, isCurrent) -> {
                    Told told = new Told();
                    source.map(LocalDate::toString).ifPresentOrElse(told::by, told::undated);
                    starts.forEach(told::start);
                    ends.forEach(told::end);
                    seen.forEach(told::seen);
                    former.stream().limit(1).forEach(told::former);
                    return isCurrent ? told.current() : told;
                });
    }

    @Property(tries = 500)
    void spansCoverEachDayOnceAndSayWhatTheRuleSays(@ForAll("tellings") Told told) {
        TenureDates dates = told.dates();
        List<CertaintySpan> spans = dates.spans();
        assertThat(spans.getFirst().first()).isEmpty();
        assertThat(spans.getLast().last()).isEmpty();
        for (int at = 1; at < spans.size(); at++) {
            assertThat(spans.get(at).first())
                    .isEqualTo(spans.get(at - 1).last().map(day -> day.plusDays(1)));
            assertThat(
                            spans.get(at).certainty() != spans.get(at - 1).certainty()
                                    || spans.get(at).isPlanned() != spans.get(at - 1).isPlanned())
                    .isTrue();
        }
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(STEP)) {
            LocalDate one = day;
            assertThat(spans)
                    .filteredOn(span -> span.contains(one))
                    .extracting(CertaintySpan::certainty)
                    .containsExactly(dates.on(one));
        }
    }

    @Property(tries = 500)
    void whatIsCertainIsWithinTheBounds(@ForAll("tellings") Told told) {
        TenureDates dates = told.dates();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(STEP)) {
            Certainty certainty = dates.on(day);
            if (certainty.isOpen()) {
                assertThat(dates.bounds().allows(day)).isTrue();
            }
            if (certainty == Certainty.CERTAIN) {
                assertThat(dates.bounds().startLatest().orElseThrow()).isBeforeOrEqualTo(day);
                assertThat(dates.bounds().endEarliest().orElseThrow()).isAfterOrEqualTo(day);
            }
        }
    }

    @Property(tries = 500)
    void aSightingMoreNeverMakesACertainDayLessSure(
            @ForAll("tellings") Told told, @ForAll("sightings") String seen) {
        TenureDates before = told.dates();
        TenureDates after = told.seen(seen).dates();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(STEP)) {
            if (before.on(day) == Certainty.CERTAIN) {
                assertThat(after.on(day)).isEqualTo(Certainty.CERTAIN);
            }
        }
    }

    @Provide
    Arbitrary<String> sightings() {
        return times();
    }

    @Property(tries = 500)
    void aSourceWithoutADayMakesNobodyCertainOrStatedOrLastSeen(@ForAll("sightings") String time) {
        TenureDates dates = new Told().undated().start(time).end(time).current().dates();
        assertThat(dates.spans())
                .extracting(CertaintySpan::certainty)
                .isSubsetOf(Certainty.POSSIBLE, Certainty.NOT_YET);
    }

    @Property(tries = 500)
    void aSeatHasOneCertainHolderADayUnlessTwoOverlap(@ForAll("seats") List<Told> tellings) {
        List<Occupant<Integer>> occupants = new ArrayList<>();
        IntStream.range(0, tellings.size())
                .forEach(at -> occupants.add(new Occupant<>(at, at, tellings.get(at).dates())));
        Seat<Integer> seat = new Seat<>(occupants);
        List<Occupant<Integer>> resolved = seat.resolved();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(STEP)) {
            LocalDate one = day;
            List<Integer> certain =
                    resolved.stream()
                            .filter(occupant -> occupant.dates().on(one) == Certainty.CERTAIN)
                            .map(Occupant::tenure)
                            .toList();
            boolean overlaps =
                    seat.overlaps().stream().anyMatch(overlap -> overlap.days().contains(one));
            assertThat(certain.size() <= 1 || overlaps).as("%s: %s", one, certain).isTrue();
            if (certain.size() == 1) {
                assertThat(resolved)
                        .filteredOn(occupant -> !certain.contains(occupant.tenure()))
                        .noneMatch(occupant -> occupant.dates().on(one).isOpen());
            }
        }
    }

    @Provide
    Arbitrary<List<Told>> seats() {
        return tellings().list().ofMinSize(2).ofMaxSize(3);
    }
}
