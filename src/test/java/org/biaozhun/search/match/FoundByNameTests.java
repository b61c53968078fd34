package org.biaozhun.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.search.index.Name;
import org.biaozhun.search.index.Thing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A thing with one name is found by it, in whatever characters it is written or asked. */
class FoundByNameTests {

    private static final Kinds KINDS = Kinds.of(Repository.snapshot());
    private static final String IRI = "https://w3id.org/biaozhun/id/";

    private static Thing thing(String kind, String name, Name.Role role) {
        return new Thing(
                IRI + kind + "/it",
                KINDS.ofCode(kind),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(new Name(role, name, "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    private static Optional<Match> match(String kind, String name, String asked) {
        return match(thing(kind, name, Name.Role.LABEL), asked);
    }

    private static Optional<Match> match(Thing thing, String asked) {
        SearchResult found =
                new SearchIndex(List.of(thing), KINDS)
                        .search(new SearchCriteria(asked, Map.of(), 1));
        return found.leftOut().isEmpty()
                ? found.hits().stream().findFirst().flatMap(Hit::match)
                : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "body, 乾安县市场监督管理局, 乾安县市场监督管理局",
        "body, 乾安县市场监督管理局, 乾安县",
        "body, 乾安县市场监督管理局, qianan",
        "body, 乾安县市场监督管理局, 乾安 管理局",
        "body, 瞭望智库, 瞭望智库",
        "body, 瞭望智库, 瞭望",
        "person, 李昇, 李昇",
        "person, 李昇, 昇",
        "body, 於陵标准院, 於陵标准院",
        "body, 於陵标准院, 於陵",
        "body, 姊妹标准社, 姊妹标准社",
        "body, 姊妹标准社, 姊妹",
        "body, 國家標準化管理委員會, 國家標準化管理委員會",
        "body, 國家標準化管理委員會, 国家标准化管理委员会",
        "body, 國家標準化管理委員會, 標準化",
        "body, 國家標準化管理委員會, 标准化",
        "body, 國家標準化管理委員會, guojia biaozhunhua",
        "body, 臺灣經濟部標準檢驗局, 臺灣經濟部標準檢驗局",
        "body, 臺灣經濟部標準檢驗局, 台湾 标准检验局",
        "body, 鐵路與鑄鍛標準化協會, 铁路与铸锻标准化协会",
        "body, 国家标准化, 國家標準化",
        "body, 工业和信息化部, \u2f2f业和信息化部",
        "body, \u2f2f业和信息化部, 工业和信息化部",
        "body, \u2f2f业和信息化部, 工业",
        "body, \u2f2f业和信息化部, gongye",
        "body, 西\u2ec4标准, 西西",
        "body, 飠標準, \u2ee0标准",
        "body, 标\u200b准\ufeff化协会, 标准化协会",
        "body, 标\u200b准\ufeff化协会, 标准化",
        "body, 标准化协会, 标\u200b准化\u2060协会",
        "body, ＳＡＣ　标准, sac 标准",
        "body, SAC标准, ＳＡＣ标准",
        "body, \ufa19奈川, 神奈川",
        "body, Müller Institut, muller",
        "body, Mu\u0308ller Institut, müller institut",
        "body, Data\u00adbase Office, database",
        "person, 裘𬭎, 裘𬭎",
        "person, 裘𬭎, qiu hong",
        "person, 裘𬭎, qh",
        "person, 王𬯾, 𬯾",
        "person, 田𠮷, 田𠮷",
        "person, Deng Zhiyong, deng4zhi4yong3",
        "person, Deng Zhiyong, deng4 zhi4yong3",
        "person, Deng Zhiyong, dèng zhìyǒng",
        "person, Deng Zhiyong, dzy",
        "person, Deng Zhiyong, 邓志勇",
        "person, Zhai Zhiyong, 翟志勇",
        "person, Chanyu Zhiyong, 单于志勇",
        "person, 翟志勇, zzy",
        "body, 长春市标准化院, ccsbzhy",
    })
    void isFoundByWhatIsAsked(String kind, String name, String asked) {
        assertThat(match(kind, name, asked))
                .hasValueSatisfying(match -> assertThat(match.text()).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({
        "乾安县市场监督管理局, 市场, 市场",
        "國家標準化管理委員會, 标准化, 標準化",
        "标\u200b准\ufeff化协会, 标准化, 标\u200b准\ufeff化",
        "ＳＡＣ　标准, sac, ＳＡＣ",
        "裘𬭎标准院, hong, 𬭎",
    })
    void whatFitsIsMarkedInTheNameAsItIsWritten(String name, String asked, String marked) {
        assertThat(match("body", name, asked).orElseThrow().parts())
                .filteredOn(Match.Part::fits)
                .extracting(Match.Part::text)
                .containsExactly(marked);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/surnames.csv")
    void aPersonIsFoundBySurname(String surname, String reading, String other) {
        String name = surname + "志勇";
        assertThat(match("person", name, reading + " zhiyong")).isPresent();
        assertThat(match("person", name, reading)).isPresent();
        assertThat(match("person", name, name)).isPresent();
        if (other != null) {
            assertThat(match("person", name, other + "zhiyong")).isPresent();
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/places.csv")
    void aBodyIsFoundByItsPlace(String place, String reading) {
        String name = place + "标准化协会";
        assertThat(match("body", name, reading + " biaozhunhua")).isPresent();
        assertThat(match("body", name, place)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "GB/T 4706.1-2024, GB/T 4706.1-2024《家用和类似用途电器的安全》, the designation",
        "GB/T 4706.1-2024, 《家用和类似用途电器的安全》（GB/T 4706.1—2024）, the designation",
        "GB/T 4706.1, GB/T 4706.1-2024《家用电器》, the designation without the year",
        "ISO 14067, ISO 14067:2018, the designation without the year",
        "GB 44263-2024, No. GB 44263-2024, the designation",
        "GB 44263, the standard GB 44263 on vehicles, the designation",
        "ISO/IEC 18033-4:2011, see ISO/IEC 18033-4:2011 of ISO, the designation",
        "ISO/IEC TR 29119-6:2021, cf. ISO/IEC TR 29119-6:2021 there, the designation",
        "GB/T 24067, ＧＢ／Ｔ　２４０６７－２０２４ 温室气体, the designation without the year",
    })
    void aStandardIsFoundByACitation(String designation, String asked, String how) {
        assertThat(match(thing("standard", designation, Name.Role.DESIGNATION), asked))
                .hasValueSatisfying(match -> {
                    assertThat(match.how()).isEqualTo(how);
                    assertThat(match.text()).isEqualTo(designation);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "GB/T 4706.1, GB/T 4706.15-2024《x》",
        "TC 260, the TC 260x",
        "GB 442, GB 44263-2024"
    })
    void anotherNumberIsAnotherStandard(String designation, String asked) {
        assertThat(match(thing("standard", designation, Name.Role.DESIGNATION), asked)).isEmpty();
    }
}
