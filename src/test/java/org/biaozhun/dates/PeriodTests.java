package org.biaozhun.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2024-11-28, 2024-11-28, 2024-11-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2013, 2013-01-01, 2013-12-31",
        "2013~, 2012-01-01, 2014-12-31",
        "2013-10?, 2012-10-01, 2014-10-31",
        "[2006..2009], 2006-01-01, 2009-12-31",
        "[2024-12-08..2024-12-11], 2024-12-08, 2024-12-11",
        "[..2025-01-13], 0001-01-01, 2025-01-13",
        "[2025-01-15..], 2025-01-15, 9999-12-31",
        "2024-33, 2024-01-01, 2024-03-31",
        "2024-35, 2024-07-01, 2024-09-30",
        "2024-36, 2024-10-01, 2024-12-31",
    })
    void readsTimesAsTheDaysTheyMayMean(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Period.ofEdtf(text)).contains(new Period(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "around 2013",
                "2024-13",
                "2024-02-30",
                "24",
                "2013~~",
                "2006/2009",
                "[2009..2006]",
                "[..]",
                "2024-32",
                "2024-37",
                "2006/.."
            })
    void readsNothingFromWhatIsNoTime(String text) {
        assertThat(Period.ofEdtf(text)).isEmpty();
    }

    @Test
    void takesTheDaysOnWhichTwoStatementsAgree() {
        Period month = Period.ofEdtf("2024-11").orElseThrow();
        Period day = Period.ofEdtf("2024-11-28").orElseThrow();
        assertThat(Period.agreed(List.of(month, day))).contains(day);
    }

    @Test
    void takesAllDaysWhereTwoStatementsContradictEachOther() {
        Period one = Period.ofEdtf("2024-11-04").orElseThrow();
        Period other = Period.ofEdtf("2024-11-21").orElseThrow();
        assertThat(Period.agreed(List.of(other, one)))
                .contains(new Period(one.earliest(), other.latest()));
    }

    @Test
    void anIntervalIsAStartAndAnEnd() {
        assertThat(Interval.ofEdtf("2006/2009")).contains(new Interval("2006", "2009"));
        assertThat(Interval.ofEdtf("2006")).isEmpty();
        assertThat(Interval.ofEdtf("2006/about")).isEmpty();
    }

    @Test
    void timesOfMixedPrecisionAreInOrderOfTime() {
        List<String> inOrder =
                List.of("2023-12-31", "2024", "2024-01", "2024-01-01", "2024-08", "2025");
        assertThat(
                        inOrder.reversed().stream()
                                .sorted(
                                        Comparator.comparing(
                                                text -> Period.ofEdtf(text).orElseThrow(),
                                                Period.BY_TIME))
                                .toList())
                .isEqualTo(inOrder);
    }

    @Test
    void aVaguerTimeIsNoOtherClaim() {
        assertThat(Period.told(List.of("2025-02-10", "2024-11-28", "2024-11", "2024")))
                .containsExactly("2024-11-28", "2025-02-10");
    }

    @Test
    void theLastOfSomeTimesIsTheLatest() {
        assertThat(Period.last(List.of("2026-07-31", "[2024-12-08..2024-12-11]", "2025")))
                .contains("2026-07-31");
    }
}
