package org.biaozhun.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.search.index.Facet.Dimension;
import org.biaozhun.search.index.ThingReader;
import org.biaozhun.search.match.Match.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** What is typed and pasted, on the real corpus: citations, short forms, dates, words too many. */
class TypedQuestionsTests {

    private static final SearchIndex INDEX =
            new SearchIndex(
                    new ThingReader(Repository.snapshot()).all(), Kinds.of(Repository.snapshot()));

    private static SearchResult search(String text) {
        return INDEX.search(new SearchCriteria(text, Map.of(), 1));
    }

    private static SearchResult search(String text, Dimension dimension, String value) {
        return INDEX.search(new SearchCriteria(text, Map.of(dimension, List.of(value)), 1));
    }

    private static List<String> paths(SearchResult found) {
        return found.hits().stream().map(Hit::path).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "china flibbertigibbet, flibbertigibbet",
        "flibbertigibbet of the china, flibbertigibbet",
        "second compliance pathway, second",
        "邓志勇 flibbertigibbet, flibbertigibbet",
        "国家标准化管理委员会鼷鼠, 鼷鼠",
        "deng zhiyong carbon footprint, footprint",
    })
    void ifNothingFitsAllWordsWhatFitsMostIsThere(String text, String leftOut) {
        SearchResult found = search(text);
        assertThat(found.hits()).isNotEmpty();
        assertThat(found.total()).isPositive();
        assertThat(found.leftOut()).isNotEmpty().contains(leftOut);
        assertThat(found.words()).isEmpty();
        assertThat(found.hits())
                .allSatisfy(
                        hit -> assertThat(hit.match().orElseThrow().parts()).anyMatch(Part::fits));
    }

    @Test
    void wherePartOfAQuestionFitsFiltersNarrowItToo() {
        SearchResult all = search("china flibbertigibbet");
        SearchResult bodies = search("china flibbertigibbet", Dimension.KIND, "body");
        assertThat(bodies.leftOut()).isEqualTo(all.leftOut());
        assertThat(bodies.total()).isPositive().isLessThan(all.total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sac", "deng zhiyong", "标准化", "guojai", ""})
    void nothingIsLeftOutWhereAllWordsFit(String text) {
        assertThat(search(text).leftOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "国标委, /id/body/sac",
        "國標委, /id/body/sac",
        "国家标准委, /id/body/sac",
        "guobiaowei, /id/body/sac",
        "市监总局, /id/body/samr",
        "市场监管总局, /id/body/samr",
        "国家市场监督管理总局, /id/body/samr",
        "网信办, /id/body/cac",
        "中央网信办, /id/body/cac",
        "工信部, /id/body/miit",
        "gongxinbu, /id/body/miit",
        "发改委, /id/body/ndrc",
        "认监委, /id/body/cnca",
        "科技部, /id/body/most",
        "卫健委, /id/body/nhc",
        "住建部, /id/body/mohurd",
    })
    void bodiesAreFoundByShortForms(String text, String path) {
        assertThat(paths(search(text))).startsWith(path);
        assertThat(search(text).hits().getFirst().match().orElseThrow().text()).isNotEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-28, /id/person/deng-zhiyong, 2024-11-28",
        "28 November 2024, /id/person/deng-zhiyong, 28 November 2024",
        "'November 28, 2024', /id/person/deng-zhiyong, 'November 28, 2024'",
        "2024年11月28日, /id/person/deng-zhiyong, 2024年11月28日",
        "November 2024, /id/person/deng-zhiyong, November 2024",
    })
    void thingsAreFoundByTheirDates(String text, String path, String date) {
        assertThat(search(text).hits())
                .filteredOn(hit -> hit.path().equals(path))
                .singleElement()
                .satisfies(hit -> {
                    Match match = hit.match().orElseThrow();
                    assertThat(match.in()).isEqualTo("date");
                    assertThat(match.text()).isEqualTo(date);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Deng Zhiyong departments, /id/statement/portfolio-larger-than-predecessor",
        "compliance pathway, /list/count-kind/compliance-pathways",
        "No. GB 44263-2024, /id/standard/gb-44263-2024",
        "ISO 14067:2018, /id/standard/iso-14067",
        "GB/T 4706.1-2024《家用和类似用途电器的安全》, /id/standard/gb-t-4706.1-2024",
        "deng4zhi4yong3, /id/person/deng-zhiyong",
        "dèng zhìyǒng, /id/person/deng-zhiyong",
        "dzy, /id/person/deng-zhiyong",
    })
    void whatPeoplePasteIsFound(String text, String path) {
        assertThat(paths(search(text))).startsWith(path);
    }
}
