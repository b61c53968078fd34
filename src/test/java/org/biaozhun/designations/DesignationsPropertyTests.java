package org.biaozhun.designations;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.biaozhun.designations.model.CommitteeDesignation;
import org.biaozhun.designations.model.Reading;
import org.biaozhun.designations.model.StandardDesignation;

import java.util.List;

class DesignationsPropertyTests {

    @Property(tries = 2000)
    void whatIsReadIsReadAgainFromItsNormalForm(@ForAll("standards") String printed) {
        Reading<StandardDesignation> reading = Designations.standard(printed);
        assertThat(reading.fault()).isEmpty();
        StandardDesignation read = reading.get();
        Reading<StandardDesignation> again = Designations.standard(read.normal());
        assertThat(again.get()).isEqualTo(read);
        assertThat(again.variance()).isEmpty();
        assertThat(Designations.standard(read.whole()).get().normal()).isEqualTo(read.whole());
        read.base()
                .ifPresent(base ->
                        assertThat(Designations.standard(base).get().normal()).isEqualTo(base));
        read.carried()
                .ifPresent(other ->
                        assertThat(Designations.standard(other).get().normal()).isEqualTo(other));
    }

    @Property(tries = 1000)
    void aCommitteeIsReadAgainFromItsNormalForm(@ForAll("committees") String printed) {
        CommitteeDesignation read = Designations.committee(printed).get();
        assertThat(Designations.committee(read.normal()).get()).isEqualTo(read);
        assertThat(Designations.committee(read.normal()).variance()).isEmpty();
        read.parent()
                .ifPresent(parent ->
                        assertThat(Designations.committee(parent).get().normal())
                                .isEqualTo(parent));
    }

    @Property(tries = 2000)
    void printingChangesNothing(@ForAll("standards") String plain, @ForAll("dashes") char dash) {
        String printed = plain.replace('-', dash).replace('/', '\uFF0F').replace(' ', '\u00A0');
        assertThat(Designations.standard(printed).get())
                .isEqualTo(Designations.standard(plain).get());
    }

    @Property(tries = 2000)
    void anyTextIsReadOrRefusedWithAMessage(@ForAll String text) {
        for (Reading<?> reading :
                List.of(Designations.standard(text), Designations.committee(text))) {
            assertThat(reading.isRead()).isEqualTo(reading.fault().isEmpty());
        }
    }

    @Property(tries = 1000)
    void partsAreInTheOrderOfTheirNumbers(
            @ForAll("numbers") int one, @ForAll("numbers") int other) {
        assertThat(Integer.signum(key("GB/T 4706." + one).compareTo(key("GB/T 4706." + other))))
                .isEqualTo(Integer.compare(one, other));
    }

    private static String key(String text) {
        return Designations.standard(text).get().sortKey();
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 99_999);
    }

    @Provide
    Arbitrary<Character> dashes() {
        return Arbitraries.of('-', '\u2010', '\u2013', '\u2014', '\u2212', '\uFF0D');
    }

    @Provide
    Arbitrary<String> standards() {
        return Arbitraries.oneOf(chinese(), international(), european());
    }

    private static Arbitrary<String> chinese() {
        Arbitrary<String> code =
                Arbitraries.of(
                        "GB ",
                        "GB/T ",
                        "GB/T",
                        "GB/Z ",
                        "YD/T ",
                        "YY ",
                        "JGJ/T ",
                        "TB ",
                        "NB/T ",
                        "DB11/T ",
                        "DB 31/T ",
                        "DB4403/T ",
                        "T/CESA ",
                        "Q/ABC ",
                        "GBZ/T ",
                        "GJB ",
                        "GJB/Z ",
                        "JJF ",
                        "JJG ",
                        "DB/T ",
                        "WS/T ");
        Arbitrary<String> number = with(Arbitraries.integers().between(1, 99_999), "%d");
        Arbitrary<String> part =
                maybe(with(Arbitraries.integers().between(1, 200), ".%d")).injectDuplicates(0.1);
        Arbitrary<String> date =
                Arbitraries.oneOf(
                        Arbitraries.just(""),
                        with(Arbitraries.integers().between(1990, 2026), "-%d"),
                        with(Arbitraries.integers().between(1990, 2026), "-%d/XG1-2024"),
                        with(Arbitraries.integers().between(2000, 2026), "-%d/ISO 9001:2015"),
                        with(Arbitraries.integers().between(49, 99), "-%d"));
        return Combinators.combine(code, number, part, date).as((c, n, p, d) -> c + n + p + d);
    }

    private static Arbitrary<String> international() {
        Arbitrary<String> code =
                Arbitraries.of(
                        "ISO ",
                        "IEC ",
                        "ISO/IEC ",
                        "ISO/IEC/IEEE ",
                        "ISO/TR ",
                        "ISO/TS ",
                        "IEC TS ",
                        "IEC/TS ",
                        "ISO/IEC TR ",
                        "ISO/IEC GUIDE ",
                        "ISO/DIS ",
                        "ISO/IEC FDIS ",
                        "ISO/IEC DTS ",
                        "IWA ",
                        "ISO/PAS ",
                        "IEC CDV ");
        Arbitrary<String> number = with(Arbitraries.integers().between(1, 99_999), "%d");
        Arbitrary<String> part = maybe(with(Arbitraries.integers().between(1, 200), "-%d"));
        Arbitrary<String> date =
                Arbitraries.of(
                        "",
                        ":2018",
                        ":2018/Amd 1:2020",
                        ":2018/Cor 2:2019",
                        ":2018+AMD1:2020",
                        ":2018/Amd 1:2019/Cor 1:2020",
                        ":2018(E)",
                        ":2018/DAM 1");
        return Combinators.combine(code, number, part, date).as((c, n, p, d) -> c + n + p + d);
    }

    private static Arbitrary<String> european() {
        Arbitrary<String> code =
                Arbitraries.of(
                        "EN ",
                        "EN ISO ",
                        "EN IEC ",
                        "EN ISO/IEC ",
                        "prEN ",
                        "CEN/TS ",
                        "CLC/TR ",
                        "HD ",
                        "CWA ");
        Arbitrary<String> number = with(Arbitraries.integers().between(1, 99_999), "%d");
        Arbitrary<String> date =
                Arbitraries.of("", ":2018", ":2018/A1:2020", ":2018+A11:2014", ":2018/AC:2019-05");
        return Combinators.combine(code, number, date).as((c, n, d) -> c + n + d);
    }

    @Provide
    Arbitrary<String> committees() {
        Arbitrary<String> head =
                Arbitraries.of(
                        "SAC/TC ",
                        "SAC/TC",
                        "SAC TC",
                        "ISO/TC ",
                        "IEC/TC ",
                        "ISO/IEC JTC ",
                        "MIIT/TC ",
                        "CEN/TC ",
                        "CEN/CLC/JTC ",
                        "SAC/SWG ",
                        "ISO/PC ",
                        "ITU-T SG");
        Arbitrary<String> number = with(Arbitraries.integers().between(1, 700), "%d");
        Arbitrary<String> below =
                Arbitraries.of(
                        "", "/SC 3", "/SC3", "/SC 42/WG 3", "/WG 8", "/JWG 7", "/AG 1", "/TA 20");
        return Combinators.combine(head, number, below).as((h, n, b) -> h + n + b);
    }

    private static Arbitrary<String> with(Arbitrary<Integer> number, String form) {
        return number.map(value -> form.formatted(value));
    }

    private static Arbitrary<String> maybe(Arbitrary<String> text) {
        return Arbitraries.oneOf(Arbitraries.just(""), text);
    }
}
