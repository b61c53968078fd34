package org.biaozhun.rules;

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
        Bounds bounds = Bounds.of(time("2013"), time("2024-09"), List.of(), Optional.empty());
        assertThat(bounds.startLatest()).isEqualTo(day("2013-12-31"));
        assertThat(bounds.endEarliest()).isEqualTo(day("2024-09-01"));
        assertThat(bounds.endLatest()).isEqualTo(day("2024-09-30"));
    }

    @Test
    void withoutAnEndCertaintyReachesToTheLastObservation() {
        List<Period> seen = List.of(time("2024-12-31").orElseThrow());
        Bounds bounds = Bounds.of(time("2024-11-28"), Optional.empty(), seen, Optional.empty());
        assertThat(bounds.startLatest()).isEqualTo(day("2024-11-28"));
        assertThat(bounds.endEarliest()).isEqualTo(day("2024-12-31"));
        assertThat(bounds.endLatest()).isEmpty();
    }

    @Test
    void anObservationAloneTellsNoStart() {
        List<Period> seen = List.of(time("2024-12-08").orElseThrow());
        Bounds bounds = Bounds.of(Optional.empty(), Optional.empty(), seen, Optional.empty());
        assertThat(bounds.startEarliest()).isEmpty();
        assertThat(bounds.startLatest()).isEqualTo(day("2024-12-08"));
    }

    @Test
    void anEndWithoutADateIsBeforeTheSourceLooked() {
        Bounds bounds = Bounds.of(Optional.empty(), Optional.empty(), List.of(), day("2024-12-31"));
        assertThat(bounds.endLatest()).isEqualTo(day("2024-12-31"));
    }

    @Test
    void daysCountBothEnds() {
        Bounds bounds =
                Bounds.of(time("2024-11-15"), time("2024-12-15"), List.of(), Optional.empty());
        assertThat(bounds.days()).contains(31L);
        assertThat(
                        Bounds.of(time("2024-11"), time("2024-12-15"), List.of(), Optional.empty())
                                .days())
                .isEmpty();
    }
}
