package org.biaozhun.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rule for a day, on one tenure: the cases that every face must tell alike. */
class TenureDatesTests {

    private static final String POSSIBLE = "possible";

    private static String on(String day, TenureDates dates) {
        return standing(day, dates).text(Locale.ENGLISH);
    }

    private static Standing standing(String day, TenureDates dates) {
        LocalDate date = LocalDate.parse(day);
        CertaintySpan span =
                dates.spans().stream().filter(s -> s.contains(date)).findFirst().orElseThrow();
        assertThat(span.certainty()).isEqualTo(dates.on(date));
        return new Standing(
                span.certainty(),
                span.isPlanned(),
                dates.lastReported(),
                dates.lastStated(),
                dates.plannedEnd());
    }

    @Test
    void case1AStartInAYear() {
        TenureDates dates = new Told().start("2019").dates();
        assertThat(on("2018-12-31", dates)).isEqualTo("future");
        assertThat(on("2019-06-01", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2020-06-01", dates)).isEqualTo("last reported 2019");
    }

    @Test
    void case2ASightingInAMonth() {
        TenureDates dates = new Told().seen("2024-06").dates();
        assertThat(on("2024-06-10", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2024-07-15", dates)).isEqualTo("last reported Jun 2024");
    }

    @Test
    void case3AboutAYear() {
        TenureDates dates = new Told().seen("2013~").dates();
        assertThat(on("2013-06-01", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2011-12-31", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2016-01-01", dates)).isEqualTo("last reported about 2013");
    }

    @Test
    void case3FromYearToYear() {
        TenureDates dates = new Told().start("2006").end("2009").dates();
        assertThat(on("2005-01-01", dates)).isEqualTo("future");
        assertThat(on("2008-01-01", dates)).isEqualTo("certain");
        assertThat(on("2011-01-01", dates)).isEqualTo("former");
    }

    @Test
    void case4ATermThatGoesOn() {
        TenureDates dates = new Told().start("2010").end("2030").current().dates();
        assertThat(on("2020-01-01", dates)).isEqualTo("stated as current on 28 Feb 2025");
        assertThat(on("2029-01-01", dates)).isEqualTo("possible (planned), term to 2030");
        assertThat(on("2031-01-01", dates)).isEqualTo("last reported 2010, term to 2030");
    }

    @Test
    void case5ADesignatedHolder() {
        TenureDates dates = new Told().start("2025-07-01").dates();
        assertThat(on("2025-06-30", dates)).isEqualTo("future");
        assertThat(on("2025-07-01", dates)).isEqualTo("possible (planned)");
        assertThat(on("2035-07-01", dates)).isEqualTo("possible (planned)");
    }

    @Test
    void case6CalledFormerOnADay() {
        TenureDates dates = new Told().former("2024-12-28").dates();
        assertThat(on("2024-12-27", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2024-12-28", dates)).isEqualTo("former");
    }

    @Test
    void case7CalledFormerByASourceOfADay() {
        TenureDates dates = new Told().by("2024-12-31").former().dates();
        assertThat(on("2024-12-30", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2024-12-31", dates)).isEqualTo("former");
    }

    @Test
    void case8SeenOnADayAndCalledCurrent() {
        TenureDates dates = new Told().by("2024-12-31").seen("2024-12-08").current().dates();
        assertThat(on("2024-11-15", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2024-12-08", dates)).isEqualTo("certain");
        assertThat(on("2024-12-31", dates)).isEqualTo("stated as current on 31 Dec 2024");
        assertThat(on("2025-03-01", dates)).isEqualTo("last reported 8 Dec 2024");
    }

    @Test
    void case8SeenAtAnEventOfSeveralDays() {
        TenureDates dates =
                new Told().by("2024-12-31").seen("[2024-12-08..2024-12-11]").current().dates();
        assertThat(on("2024-12-09", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2024-12-12", dates)).isEqualTo("stated as current on 31 Dec 2024");
        assertThat(on("2024-12-31", dates)).isEqualTo("stated as current on 31 Dec 2024");
        assertThat(on("2025-03-01", dates)).isEqualTo("last reported 8–11 Dec 2024");
    }

    @Test
    void case9AnInexactStartAndEnd() {
        TenureDates dates = new Told().start("2013").end("2024-09").dates();
        assertThat(on("2013-06-01", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2013-12-31", dates)).isEqualTo("certain");
        assertThat(on("2024-09-01", dates)).isEqualTo("certain");
        assertThat(on("2024-09-15", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2024-10-01", dates)).isEqualTo("former");
    }

    @Test
    void case10TwoSourcesDisagreeOnTheStart() {
        Told told =
                new Told()
                        .by("2025-02-28")
                        .start("2025-02-10")
                        .by("2024-12-31")
                        .start("2024-11-28")
                        .seen("2025-01-10");
        assertThat(on("2024-11-27", told.dates())).isEqualTo("future");
        assertThat(on("2024-12-15", told.dates())).isEqualTo(POSSIBLE);
        assertThat(on("2025-01-10", told.dates())).isEqualTo("certain");
        TenureDates stated = told.current().dates();
        assertThat(on("2024-12-15", stated)).isEqualTo(POSSIBLE);
        assertThat(on("2024-12-31", stated)).startsWith("stated as current");
        assertThat(on("2025-01-10", stated)).isEqualTo("certain");
    }

    @Test
    void case11ATermOfAnEarlierSource() {
        TenureDates dates = new Told().by("2019-12-31").start("2019").end("2024").dates();
        assertThat(on("2024-06-01", dates)).isEqualTo("possible (planned), term to 2024");
        assertThat(on("2025-06-01", dates)).isEqualTo("last reported 2019, term to 2024");
    }

    /** A source of a year or a month: nothing is known on a day more exact than that. */
    @ParameterizedTest
    @CsvFileSource(resources = "/dates/days-of-sources.csv", delimiter = ';', numLinesToSkip = 2)
    void aSourceMayBeOfAMonthOrAYear(String told, String day, String known) {
        Told of = new Told();
        for (String one : told.split(", ", -1)) {
            String[] parts = one.split(" = | ", -1);
            of.by(parts[1]);
            switch (parts[0]) {
                case "current" -> of.current();
                case "former" -> of.former();
                case "start" -> of.start(parts[2]);
                default -> of.end(parts[2]);
            }
        }
        assertThat(on(day, of.dates())).isEqualTo(known);
    }

    @Test
    void aSourceOfAYearContradictsWhatEndedBefore() {
        assertThat(clashes(new Told().end("2023-05-01").by("2024").current()))
                .containsExactly("is called current as of 2024, but ended 2023-05-01");
        assertThat(clashes(new Told().end("2024-05-01").by("2024").current())).isEmpty();
    }

    @Test
    void aSourceWithoutADayGivesPossibleHoldersOnly() {
        TenureDates dates = new Told().undated().start("2010").end("2012").current().dates();
        assertThat(on("2011-01-01", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2020-01-01", dates)).isEqualTo(POSSIBLE);
    }

    @Test
    void lifeBoundsTheTenure() {
        TenureDates dates =
                new Told().founded("2018-03").seen("2020").dissolved("2021-05-01").dates();
        assertThat(on("2018-02-28", dates)).isEqualTo("future");
        assertThat(on("2018-03-01", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2021-05-01", dates)).startsWith("last reported");
        assertThat(on("2021-05-02", dates)).isEqualTo("former");
    }

    @Test
    void whatCameAfterBeganNoEarlier() {
        TenureDates dates = new Told().after("2018-03").former("2021-05-01").dates();
        assertThat(on("2018-02-28", dates)).isEqualTo("future");
        assertThat(on("2018-03-01", dates)).isEqualTo(POSSIBLE);
        assertThat(on("2021-05-01", dates)).isEqualTo("former");
        assertThat(clashes(new Told().after("2018").seen("2015")))
                .containsExactly("is held 2015, but what it came after began 2018");
    }

    @Test
    void aSightingOutsideItsBoundsIsAClash() {
        assertThat(clashes(new Told().end("2018").seen("2020")))
                .containsExactly("is held 2020, but ended 2018");
        assertThat(clashes(new Told().start("2018").seen("2010")))
                .containsExactly("is held 2010, but began 2018");
        assertThat(clashes(new Told().seen("2020").dissolved("2019")))
                .containsExactly("is held 2020, but its holder or body ended 2019");
        assertThat(clashes(new Told().start("2018").seen("2019").former("2020"))).isEmpty();
    }

    private static List<String> clashes(Told told) {
        return told.dates().clashes().stream().map(TenureDates.Clash::text).toList();
    }

    @Test
    void calledCurrentOutsideItsBoundsIsASlightClash() {
        List<TenureDates.Clash> clashes =
                new Told().start("2018").former("2024-12-28").current().dates().clashes();
        assertThat(clashes)
                .allMatch(TenureDates.Clash::isSlight)
                .extracting(TenureDates.Clash::text)
                .containsExactly(
                        "is called current as of 2025-02-28, but is called former 2024-12-28");
        assertThat(clashes(new Told().current().dissolved("2025-02-20")))
                .containsExactly(
                        "is called current as of 2025-02-28, but its holder or body ended"
                                + " 2025-02-20");
    }

    @Test
    void aPlannedEndBeforeThePlannedStartIsAClash() {
        assertThat(clashes(new Told().start("2030").end("2029")))
                .containsExactly("is to begin 2030, but is to end 2029");
        assertThat(clashes(new Told().start("2030").end("2030"))).isEmpty();
    }

    @Test
    void aSightingClosesStartsAndEndsThatContradictEachOther() {
        TenureDates begun =
                new Told().start("2024-11-28").start("2025-02-10").seen("2025-01-10").dates();
        assertThat(on("2024-11-27", begun)).isEqualTo("future");
        assertThat(on("2025-01-09", begun)).isEqualTo(POSSIBLE);
        assertThat(on("2025-01-10", begun)).isEqualTo("certain");
        assertThat(on("2025-01-11", begun)).isEqualTo("last reported 10 Jan 2025");
        TenureDates ended =
                new Told().end("2020-03-01").end("2020-09-01").seen("2020-05-05").dates();
        assertThat(on("2020-05-04", ended)).isEqualTo(POSSIBLE);
        assertThat(on("2020-05-05", ended)).isEqualTo("certain");
        assertThat(on("2020-05-06", ended)).isEqualTo(POSSIBLE);
        assertThat(on("2020-09-02", ended)).isEqualTo("former");
    }

    @Test
    void noDayIsBeyondFourDigitsOfTheYear() {
        TenureDates dates = new Told().start("2010").end("9999").current().dates();
        assertThat(dates.spans())
                .allMatch(span -> span.first().filter(day -> day.getYear() > 9999).isEmpty())
                .allMatch(span -> span.last().filter(day -> day.getYear() > 9999).isEmpty());
    }

    @Test
    void whatIsPlannedIsSupersededByWhatHappened() {
        TenureDates dates =
                new Told()
                        .by("2025-02-28")
                        .start("2025-07-01")
                        .by("2025-12-31")
                        .start("2025-08")
                        .dates();
        assertThat(on("2025-07-15", dates)).isEqualTo("future");
        assertThat(dates.bounds().startLatest())
                .isEqualTo(Optional.of(LocalDate.parse("2025-08-31")));
    }

    @Test
    void whatIsSeenCountsBeforeWhatWasPlannedOrHasNoDay() {
        TenureDates planned =
                new Told().by("2024-12-31").start("2025-07-01").seen("2025-02-10").dates();
        assertThat(on("2025-02-10", planned)).isEqualTo("certain");
        assertThat(on("2025-03-01", planned)).isEqualTo("last reported 10 Feb 2025");
        TenureDates undated =
                new Told()
                        .undated()
                        .start("2020-01-01")
                        .by("2025-02-28")
                        .seen("2018-05-05")
                        .dates();
        assertThat(on("2018-05-05", undated)).isEqualTo("certain");
    }
}
