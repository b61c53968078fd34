package org.biaozhun.things;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.biaozhun.ManySources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.nio.file.Path;

/** What pages say where many sources tell of one thing, on a made-up corpus. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"biaozhun.quality=warn", "biaozhun.sources=", "biaozhun.watch=false"})
class ManySourcesPagesTests {

    @TempDir private static Path folder;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void corpus(DynamicPropertyRegistry settings) {
        settings.add("biaozhun.sources", () -> "");
        settings.add("biaozhun.corpus", ManySources.in(folder).root()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "/id/body/bm, Newest source on BM: 31 Jul 2026 (public dataset)",
        "/id/body/bm?asOf=2026-07-30, Newest source on BM: 31 Mar 2025 (press)",
        "/id/person/fang, Newest source on Fang Liu: 31 Mar 2025 (press)",
        "/id/document/old?lang=zh, 关于Order No 1 of 1999的最新来源： 2025年3月31日（新闻媒体）",
        "/id, Newest source of all: 31 Jul 2026 (public dataset)",
        "/id/committee, Newest source of all: 31 Jul 2026 (public dataset)",
    })
    void thePageTellsHowNewItsNewestSourceIs(String path, String told) throws Exception {
        assertThat(Html.of(port, path).text("main").replaceAll("\\s+", " ")).contains(told);
    }

    @Test
    void aDayBeforeAllSourcesHasNone() throws Exception {
        Html page = Html.of(port, "/id/body/bm?asOf=2019-01-01");
        assertThat(page.document().select(".newest")).isEmpty();
    }

    @Test
    void theConflictsOfABodyStandOnItsPageWithThoseOfItsHolders() throws Exception {
        Html page = Html.of(port, "/id/body/bm");
        assertThat(page.texts("#conflicts tbody tr"))
                .anyMatch(row -> row.startsWith("Deng Yi, Head of BM start 开始 2025-02-10"))
                .anyMatch(row -> row.startsWith("Head of BM holder 现任 Fang Liu press"));
        assertThat(Html.of(port, "/id/post/bm-head").texts("#conflicts tbody tr"))
                .hasSize(6)
                .first()
                .asString()
                .startsWith("Deng Yi, Head of BM start 开始 2025-02-10 official notice");
        assertThat(Html.of(port, "/id/document/old").document().select("#conflicts")).isEmpty();
    }

    @Test
    void allValuesOfAFactStayTheBestSourceFirstWithAMark() throws Exception {
        Html page = Html.of(port, "/id/standard/s-1-2020");
        String facts = page.text("#stated + dl");
        assertThat(facts.replaceAll("\\s+", " "))
                .containsPattern("sources differ.* 1 Jan 2021.* 1 Jul 2021");
        assertThat(Html.of(port, "/id/standard/s-1-2020?lang=zh").text("dl")).contains("来源说法不一");
        assertThat(Html.of(port, "/id/document/old").text("main")).doesNotContain("sources differ");
    }

    @Test
    void theTimelineOfADocumentHasEachDateThatIsTold() throws Exception {
        assertThat(Html.of(port, "/id/standard/s-1-2020").texts(".timeline li"))
                .anyMatch(line ->
                        line.contains("1 Jan 2021, ")
                                && line.contains("1 Jul 2021")
                                && line.contains("sources differ"));
        assertThat(Html.of(port, "/id/document/old").texts(".timeline li"))
                .anyMatch(line -> line.startsWith("issued 1999, issued Jul 1999"));
    }

    @Test
    void whoWasLastReportedBeforeTheFirstYearMayLeadStill() throws Exception {
        String question = "/api/queries/leaders-since?body=tc-903&from=2020";
        assertThat(Html.of(port, question).texts("main table tbody tr"))
                .hasSize(2)
                .allMatch(row -> row.contains("last-seen"));
    }

    @Test
    void theLeadersOfABodyStandInOrderWithTheGaps() throws Exception {
        assertThat(Html.of(port, "/id/body/bm").texts("#leaders-since tbody tr"))
                .hasSize(5)
                .first()
                .asString()
                .contains("gap nobody certain");
        assertThat(Html.of(port, "/id/body/bm?lang=zh").text("#leaders-since tbody tr"))
                .contains("空缺 无人确定在任");
    }

    @Test
    void theTablesOfAPageAreOfItsDay() throws Exception {
        Html page = Html.of(port, "/id/body/bm?asOf=2024-12-31");
        assertThat(page.texts("#leaders-since tbody tr"))
                .anyMatch(row -> row.startsWith("tenure Deng Yi") && row.contains(" possible "))
                .anyMatch(row -> row.startsWith("tenure Fang Liu") && row.contains(" possible "));
        assertThat(page.document().select("#leaders-since a[href*='/api/queries/']"))
                .isNotEmpty()
                .allMatch(link -> link.attr("href").contains("&day=2024-12-31"));
    }

    @Test
    void theFirstPageTellsHowMuchThereIsAndHowNew() throws Exception {
        Html home = Html.of(port, "/");
        assertThat(home.text("main"))
                .contains("Newest source of all: 31 Jul 2026 (public dataset)");
        assertThat(home.texts("#covered tbody tr"))
                .contains(
                        "technical committees 4 2025: 2, 2020: 2",
                        "committees with a chair 1 2020: 1",
                        "agencies with a head 1 2026: 1");
        assertThat(Html.of(port, "/?lang=zh").texts("#covered tbody tr"))
                .contains("技术委员会 4 2025: 2, 2020: 2");
    }
}
