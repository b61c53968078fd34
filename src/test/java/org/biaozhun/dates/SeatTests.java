package org.biaozhun.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.dates.Seat.Occupant;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** One seat for one holder at a time. */
class SeatTests {

    private static Occupant<String> occupant(String name, Told told) {
        return new Occupant<>(name, name, told.dates());
    }

    private static Certainty on(String day, Occupant<String> occupant) {
        return occupant.dates().on(LocalDate.parse(day));
    }

    private static List<Occupant<String>> resolved(Told one, Told other) {
        return seat(one, other).resolved();
    }

    private static Seat<String> seat(Told one, Told other) {
        return new Seat<>(List.of(occupant("one", one), occupant("other", other)));
    }

    @Test
    void whoWasSeenBeforeAnotherIsCertainIsOverByThen() {
        List<Occupant<String>> resolved =
                resolved(new Told().seen("2019-05-01"), new Told().start("2024-11-28"));
        assertThat(on("2024-11-27", resolved.getFirst())).isEqualTo(Certainty.LAST_SEEN);
        assertThat(on("2024-11-28", resolved.getFirst())).isEqualTo(Certainty.ENDED);
        assertThat(on("2030-01-01", resolved.getFirst())).isEqualTo(Certainty.ENDED);
        assertThat(on("2024-11-28", resolved.getLast())).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void whoIsSeenAfterAnotherWasCertainHadNotBegun() {
        List<Occupant<String>> resolved =
                resolved(
                        new Told().seen("2024-05-01"),
                        new Told().start("2018-01-01").end("2020-01-01"));
        assertThat(on("2019-01-01", resolved.getFirst())).isEqualTo(Certainty.NOT_YET);
        assertThat(on("2020-01-02", resolved.getFirst())).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void whoIsNowhereSeenIsExcludedOnTheDaysOfAnother() {
        List<Occupant<String>> resolved =
                resolved(
                        new Told().by("2024-12-31").former(),
                        new Told().start("2018-01-01").end("2020-01-01"));
        assertThat(on("2017-01-01", resolved.getFirst())).isEqualTo(Certainty.POSSIBLE);
        assertThat(on("2019-01-01", resolved.getFirst())).isEqualTo(Certainty.ENDED);
        assertThat(on("2021-01-01", resolved.getFirst())).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void onTheFirstDayOfTheSuccessorThePredecessorIsExcluded() {
        Seat<String> seat =
                seat(
                        new Told().start("2018-01-01").end("2020-01-01"),
                        new Told().start("2020-01-01").seen("2021-01-01"));
        List<Occupant<String>> resolved = seat.resolved();
        assertThat(seat.overlaps()).isEmpty();
        assertThat(on("2019-12-31", resolved.getFirst())).isEqualTo(Certainty.CERTAIN);
        assertThat(on("2020-01-01", resolved.getFirst())).isEqualTo(Certainty.ENDED);
        assertThat(on("2020-01-01", resolved.getLast())).isEqualTo(Certainty.CERTAIN);
    }

    /** Sources differ on its start, and its predecessor held the seat in between. */
    @Test
    void whoFollowsOnTheLastDayOfAnotherHadNotBegunBefore() {
        List<Occupant<String>> resolved =
                resolved(
                        new Told().start("2018").start("2020-01-01").seen("2020-01-01"),
                        new Told().start("2018-06-01").end("2020-01-01"));
        assertThat(on("2018-02-01", resolved.getFirst())).isEqualTo(Certainty.NOT_YET);
        assertThat(on("2019-12-31", resolved.getFirst())).isEqualTo(Certainty.NOT_YET);
        assertThat(on("2020-01-01", resolved.getFirst())).isEqualTo(Certainty.CERTAIN);
        assertThat(on("2019-12-31", resolved.getLast())).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void seenOnTheFirstDayOfTheSuccessorIsAnOverlap() {
        Seat<String> seat =
                seat(
                        new Told().start("2018-01-01").end("2020-01-01").seen("2020-01-01"),
                        new Told().start("2020-01-01").seen("2021-01-01"));
        List<Occupant<String>> resolved = seat.resolved();
        assertThat(on("2020-01-01", resolved.getFirst())).isEqualTo(Certainty.CERTAIN);
        assertThat(seat.overlaps())
                .containsExactly(
                        new Seat.Overlap<>(
                                "one", "other", Period.ofDay(LocalDate.parse("2020-01-01"))));
    }

    @Test
    void twoWhoAreCertainOverlap() {
        Seat<String> seat =
                seat(
                        new Told().start("2021-01-01").end("2023-01-01"),
                        new Told().start("2020-01-01").end("2022-01-01"));
        assertThat(seat.resolved()).hasSize(2);
        assertThat(seat.overlaps())
                .containsExactly(
                        new Seat.Overlap<>(
                                "other",
                                "one",
                                new Period(
                                        LocalDate.parse("2021-01-01"),
                                        LocalDate.parse("2022-01-01"))));
    }

    @Test
    void whoIsCalledCurrentAfterAnotherWasSeenIsNotOver() {
        List<Occupant<String>> resolved =
                resolved(new Told().start("2010").current(), new Told().seen("2025-02-10"));
        assertThat(on("2025-02-10", resolved.getFirst())).isEqualTo(Certainty.ENDED);
        assertThat(on("2025-02-28", resolved.getFirst())).isEqualTo(Certainty.STATED);
    }

    @Test
    void twoWhoEndOnTheSameDayAreBothCertainOnIt() {
        Seat<String> seat =
                seat(
                        new Told().start("2018").end("2020-01-01"),
                        new Told().start("2019").end("2020-01-01"));
        assertThat(seat.resolved()).allMatch(one -> on("2020-01-01", one) == Certainty.CERTAIN);
        assertThat(seat.overlaps()).hasSize(1);
    }

    @Test
    void whoWouldEndBeforeItBeganLosesTheDaysOfTheOtherAlone() {
        List<Occupant<String>> resolved =
                resolved(
                        new Told().founded("2020").seen("2019-01-01"),
                        new Told().start("2019-05-01").end("2020-06-30"));
        assertThat(resolved.getFirst().dates().bounds().isPossible()).isTrue();
        assertThat(on("2020-06-30", resolved.getFirst())).isEqualTo(Certainty.ENDED);
        assertThat(on("2020-07-01", resolved.getFirst())).isEqualTo(Certainty.LAST_SEEN);
    }

    @Test
    void whoWasSeenBeforeTheYearInWhichAnotherBeganIsOverInIt() {
        List<Occupant<String>> resolved =
                new Seat<>(
                                List.of(
                                        occupant("one", new Told().start("1987").seen("1992")),
                                        occupant("two", new Told().start("1996")),
                                        occupant("three", new Told().start("2000"))))
                        .resolved();
        assertThat(on("1995-06-01", resolved.get(0))).isEqualTo(Certainty.LAST_SEEN);
        assertThat(on("1996-12-31", resolved.get(0))).isEqualTo(Certainty.ENDED);
        assertThat(on("1999-06-01", resolved.get(1))).isEqualTo(Certainty.LAST_SEEN);
        assertThat(on("2000-12-31", resolved.get(1))).isEqualTo(Certainty.ENDED);
        assertThat(on("2010-01-01", resolved.get(2))).isEqualTo(Certainty.LAST_SEEN);
        assertThat(Seat.present(resolved, LocalDate.parse("2026-11-30"))).isEmpty();
    }

    @Test
    void whoWasSeenInTheYearOfAnotherIsNotPutInOrder() {
        List<Occupant<String>> resolved =
                resolved(new Told().seen("2015"), new Told().seen("2015"));
        assertThat(on("2015-12-31", resolved.getFirst())).isEqualTo(Certainty.POSSIBLE);
        assertThat(on("2015-01-01", resolved.getLast())).isEqualTo(Certainty.POSSIBLE);
    }
}
