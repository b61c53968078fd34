package org.biaozhun.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** A tenure that somebody proposed. */
class ProposedTenureTests {

    @Test
    void aProposalShowsNobodyInTheRole() {
        TenureDates dates = new Told().proposed().dates();
        assertThat(dates.on(LocalDate.parse("2020-04-13"))).isEqualTo(Certainty.NOT_YET);
        assertThat(dates.spans())
                .extracting(CertaintySpan::certainty)
                .containsExactly(Certainty.NOT_YET);
        assertThat(dates.presentOn(LocalDate.parse("2026-11-30"))).isEmpty();
        assertThat(new Told().proposed().seen("2021").dates().on(LocalDate.parse("2021-06-01")))
                .isEqualTo(Certainty.POSSIBLE);
        assertThat(new Told().proposed().start("2021").dates().on(LocalDate.parse("2020-06-01")))
                .isEqualTo(Certainty.NOT_YET);
        assertThat(new Told().dates().on(LocalDate.parse("2020-06-01")))
                .isEqualTo(Certainty.POSSIBLE);
    }
}
