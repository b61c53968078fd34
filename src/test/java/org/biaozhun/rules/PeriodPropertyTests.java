package org.biaozhun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What holds for the period of any day. */
class PeriodPropertyTests {

    @Property
    void aDayIsWithinItsMonthAndItsYear(
            @ForAll @DateRange(min = "1000-01-01", max = "9999-12-31") LocalDate day) {
        Period exactly = read(day.toString());
        Period month = read(YearMonth.from(day).toString());
        Period year = read(Integer.toString(day.getYear()));
        assertThat(exactly).isEqualTo(new Period(day, day));
        assertThat(Period.agreed(List.of(exactly, month, year))).contains(exactly);
        assertThat(Period.agreed(List.of(month, year))).contains(month);
    }

    private static Period read(String text) {
        return Period.ofEdtf(text).orElseThrow();
    }
}
