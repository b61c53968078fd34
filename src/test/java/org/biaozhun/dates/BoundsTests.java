package org.biaozhun.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class BoundsTests {

    private static Optional<Period> time(String text) {
        return Period.ofEdtf(text);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    @Test
    void anEndInAMonthLeavesTheWholeMonthPossible() {
        Bounds bounds = Bounds.of(time("2013"), time("2024-09"), List.of());
        assertThat(bounds.startLatest()).isEqualTo(day("2013-12-31"));
        assertThat(bounds.endEarliest()).isEqualTo(day("2024-09-01"));
        assertThat(bounds.endLatest()).isEqualTo(day("2024-09-30"));
        assertThat(bounds.certain())
                .contains(new Period(LocalDate.parse("2013-12-31"), LocalDate.parse("2024-09-01")));
    }

    @Test
    void withoutAnEndCertaintyReachesToTheLastObservation() {
        List<Period> seen = List.of(time("2024-12-31").orElseThrow());
        Bounds bounds = Bounds.of(time("2024-11-28"), Optional.empty(), seen);
        assertThat(bounds.startLatest()).isEqualTo(day("2024-11-28"));
        assertThat(bounds.endEarliest()).isEqualTo(day("2024-12-31"));
        assertThat(bounds.endLatest()).isEmpty();
    }

    @Test
    void anObservationAloneTellsNoStart() {
        List<Period> seen = List.of(time("2024-12-08").orElseThrow());
        Bounds bounds = Bounds.of(Optional.empty(), Optional.empty(), seen);
        assertThat(bounds.startEarliest()).isEmpty();
        assertThat(bounds.startLatest()).isEqualTo(day("2024-12-08"));
    }

    @Test
    void anEndAloneIsASighting() {
        Bounds bounds = Bounds.of(Optional.empty(), time("2024-09"), List.of());
        assertThat(bounds.startLatest()).isEqualTo(day("2024-09-30"));
        assertThat(bounds.endEarliest()).isEqualTo(day("2024-09-01"));
        assertThat(bounds.certain()).isEmpty();
    }

    @Test
    void daysCountBothEnds() {
        Period end = time("2024-12-15").orElseThrow();
        assertThat(TenureDates.days(time("2024-11-15").orElseThrow(), end)).contains(31L);
        assertThat(TenureDates.days(time("2024-11").orElseThrow(), end)).isEmpty();
    }
}
