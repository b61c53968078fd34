package org.biaozhun.search.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Transliterator;

import org.biaozhun.Repository;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.search.analysis.Readings;
import org.biaozhun.search.index.Facet;
import org.biaozhun.search.index.Facet.Dimension;
import org.biaozhun.search.index.Name;
import org.biaozhun.search.index.Thing;
import org.biaozhun.search.index.ThingReader;
import org.biaozhun.search.match.Match.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** On the real corpus. */
class SearchIndexTests {

    private static final List<Thing> THINGS = new ThingReader(Repository.snapshot()).all();
    private static final SearchIndex INDEX =
            new SearchIndex(THINGS, Kinds.of(Repository.snapshot()));

    private static SearchResult search(String text) {
        return INDEX.search(new SearchCriteria(text, Map.of(), 1));
    }

    private static SearchResult search(String text, Dimension dimension, String... values) {
        return INDEX.search(new SearchCriteria(text, Map.of(dimension, List.of(values)), 1));
    }

    private static List<String> paths(SearchResult found) {
        return found.hits().stream().map(Hit::path).toList();
    }

    private static String marked(Match match) {
        return match.parts().stream()
                .map(part -> part.fits() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "sac, /id/body/sac",
        "S.A.C., /id/body/sac",
        "国家标准化管理委员会, /id/body/sac",
        "國家標準化管理委員會, /id/body/sac",
        "guojia biaozhunhua, /id/body/sac",
        "guojiabiaozhunhua, /id/body/sac",
        "guójiā biāozhǔnhuà, /id/body/sac",
        "guo2jia1 biao1zhun3hua4, /id/body/sac",
        "gjbzhglwyh, /id/body/sac",
        "Standardization Administration of China, /id/body/sac",
        "standardisaton administration, /id/body/sac",
        "standardis, /id/body/sac",
        "TC260, /id/committee/sac-tc260",
        "tc 260, /id/committee/sac-tc260",
        "SAC/TC260, /id/committee/sac-tc260",
        "SAC/TC 260, /id/committee/sac-tc260",
        "sac tc-260, /id/committee/sac-tc260",
        "tc548, /id/committee/sac-tc548",
        "gbt 24067, /id/standard/gb-t-24067",
        "GB/T24067-2024, /id/standard/gb-t-24067-2024",
        "GB/T 24067—2024, /id/standard/gb-t-24067-2024",
        "gb 24067, /id/standard/gb-t-24067",
        "gb/t 4706.1, /id/standard/gb-t-4706.1",
        "deng zhiyong, /id/person/deng-zhiyong",
        "Zhiyong DENG, /id/person/deng-zhiyong",
        "dengzhiyong, /id/person/deng-zhiyong",
        "邓志勇, /id/person/deng-zhiyong",
        "deng zhiyung, /id/person/deng-zhiyong",
        "administrator sac, /id/post/sac-administrator",
        "biaozhunhua xiehui zhongguo, /id/body/ccsa",
        "hangye biaozhun, /list/level/sector",
    })
    void whatIsMeantComesFirst(String text, String path) {
        assertThat(paths(search(text))).startsWith(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"标准化", "标", "biaozhunhua", "guanli weiyuanhui"})
    void aPartOfAChineseNameFindsIt(String text) {
        assertThat(paths(search(text))).contains("/id/body/sac");
    }

    @ParameterizedTest
    @CsvSource({
        "sac, the whole, abbreviation, [SAC]",
        "tc260, the whole, designation, SAC/[TC 260]",
        "guojia biaozhunhua, the beginning, name, [国家标准化]管理委员会",
        "deng zhiyong, the whole, name, [Deng Zhiyong]",
        "邓志勇, the sound, name, [Deng Zhiyong]",
        "zhiyong deng, words, name, [Deng] [Zhiyong]",
        "standardisaton administration, a near spelling, name,"
                + " [Standardisation] [Administration] of China",
    })
    void aHitTellsWhy(String text, String how, String in, String marked) {
        Match match = search(text).hits().getFirst().match().orElseThrow();
        assertThat(match.how()).isEqualTo(how);
        assertThat(match.in()).isEqualTo(in);
        assertThat(marked(match)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "sac", "标准化", "china", "data secruity", "2024", "zhong"})
    void everyHitHasAPartThatFits(String text) {
        assertThat(search(text).hits())
                .isNotEmpty()
                .allSatisfy(
                        hit -> assertThat(hit.match().orElseThrow().parts()).anyMatch(Part::fits));
    }

    @Test
    void aHitTellsItsKindAndWhatItBelongsTo() {
        Hit hit = search("deng zhiyong").hits().getFirst();
        assertThat(hit.kind()).isEqualTo("person");
        assertThat(hit.parent().orElseThrow().path()).isEqualTo("/id/body/sac");
        assertThat(search("tc260").hits().getFirst().parent().orElseThrow().abbreviation())
                .contains("SAC");
    }

    @Test
    void actorsComeBeforeWhatIsSaidOfThem() {
        List<String> kinds = search("deng").hits().stream().map(Hit::kind).toList();
        assertThat(kinds).startsWith("person").contains("statement");
    }

    static Stream<Arguments> chineseNames() {
        Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
        return THINGS.stream()
                .flatMap(thing -> thing.names().stream())
                .map(Name::text)
                .filter(name -> Readings.hasHan(name) && name.length() < 40)
                .distinct()
                .map(name -> Arguments.of(name, traditional.transliterate(name)));
    }

    @ParameterizedTest
    @MethodSource("chineseNames")
    void everyChineseNameIsFoundInItsOwnCharactersAndInTraditionalOnes(
            String name, String traditional) {
        for (String asked : List.of(name, traditional)) {
            SearchResult found = search(asked);
            assertThat(found.leftOut()).isEmpty();
            assertThat(found.hits())
                    .anySatisfy(
                            hit -> assertThat(hit.match().orElseThrow().text()).isEqualTo(name));
        }
    }

    @Test
    void everyThingWithAPageIsThere() {
        assertThat(search("").total()).isEqualTo(INDEX.size()).isGreaterThan(2000);
        assertThat(search("").hits()).allSatisfy(hit -> assertThat(hit.match()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void aFacetCountsWhatItsFilterFinds(Dimension dimension) {
        SearchResult all = search("standard");
        List<Facet.Value> values =
                all.facets().get(List.of(Dimension.values()).indexOf(dimension)).values();
        assertThat(values)
                .isNotEmpty()
                .allSatisfy(value ->
                        assertThat(search("standard", dimension, value.value()).total())
                                .isEqualTo(value.count()));
    }

    @Test
    void valuesOfOneDimensionAddUpAndItsOtherValuesStayInSight() {
        SearchResult persons = search("", Dimension.KIND, "person");
        SearchResult both = search("", Dimension.KIND, "body", "person");
        assertThat(both.total())
                .isEqualTo(persons.total() + search("", Dimension.KIND, "body").total());
        assertThat(persons.byParameter().get("kind"))
                .hasSameSizeAs(search("").byParameter().get("kind"))
                .filteredOn(Facet.Value::selected)
                .extracting(Facet.Value::value)
                .containsExactly("person");
    }

    @Test
    void personsBelongToTheBodiesOfTheirTenures() {
        assertThat(
                        INDEX.search(
                                        new SearchCriteria(
                                                "",
                                                Map.of(
                                                        Dimension.KIND, List.of("person"),
                                                        Dimension.BODY, List.of("body/sac")),
                                                1))
                                .hits())
                .extracting(Hit::path)
                .contains("/id/person/deng-zhiyong", "/id/person/tian-shihong");
    }

    @Test
    void nothingFoundTellsWhichWordsTheGraphKnows() {
        SearchResult found = search("wobblegong flibbertigibbet");
        assertThat(found.total()).isZero();
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.words()).hasSize(2);
        assertThat(found.words()).allSatisfy(word -> assertThat(word.things()).isZero());
        assertThat(search("sac", Dimension.YEAR, "1066").withoutFilters()).isPositive();
    }

    @Test
    void pagesDoNotOverlapAndEndWithTheLastHit() {
        List<String> first = paths(INDEX.search(new SearchCriteria("standard", Map.of(), 1)));
        List<String> second = paths(INDEX.search(new SearchCriteria("standard", Map.of(), 2)));
        assertThat(first).hasSize(SearchCriteria.PAGE_SIZE).doesNotContainAnyElementsOf(second);
        assertThat(INDEX.search(new SearchCriteria("standard", Map.of(), 500)).hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "*",
                "?",
                "kind:person",
                "\"sac",
                "sac~2 AND (",
                "[a TO z]",
                "/.*/",
                "(a+)+$",
                "\\",
                "\u0000\u202e\u200b",
                "\ud83d",
                "\ud83d\ude00",
                "𠀀",
                "<script>alert(1)</script>",
                "' OR 1=1 --",
                "{{7*7}} ${7*7}",
                "../../etc/passwd",
            })
    void nothingTypedIsSyntax(String text) {
        assertThat(search(text).total()).isLessThan(INDEX.size());
        assertThat(INDEX.suggest(text, 8)).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void textThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> search("a".repeat(201))).hasMessageContaining("200 characters");
        String many =
                IntStream.range(0x4e00, 0x4e00 + 60)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        assertThatThrownBy(() -> search(many)).hasMessageContaining("40 words");
        assertThat(search("a ".repeat(100)).total()).isNotNegative();
    }
}
