package org.biaozhun.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.biaozhun.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page in both languages: nothing is left in English that is not marked as English. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PageLanguagesTests {

    /** A word, but no abbreviation and no name of a format or a program. */
    private static final Pattern WORD =
            Pattern.compile(
                    "\\b(?!(Biaozhun|Turtle|Markdown|Triples|Python|cURL|OpenAPI)\\b)"
                            + "(?!(csv|tsv|json|xml|srj|xlsx)\\b)\\w*[a-z]{2}");

    private static final Pattern ADDRESS = Pattern.compile("(/|https:)\\S+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @LocalServerPort private int port;

    private Document page(String path, String language) throws Exception {
        return Html.of(port, path + (path.contains("?") ? "&" : "?") + "lang=" + language)
                .document();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=SAC",
                "/search?q=SAC&kind=body",
                "/search?q=XYZZYX",
                "/network",
                "/network?q=deng",
                "/network?q=XYZZYX",
                "/network?focus=/id/person/deng-zhiyong&asOf=2024-12-31",
                "/network?focus=/id/body/samr&cap=30",
                "/calendar?month=2024-12",
                "/calendar?month=2024-12&view=grid",
                "/calendar?month=1990-01",
                "/sparql",
                "/ontology",
                "/annex",
                "/quality",
                "/problems",
                "/problems/unknown-thing",
                "/api/queries",
                "/api/queries/holder-on-day",
                "/api/queries/holder-on-day?post=x%3Ax&day=2024-12-01",
                "/report",
                "/"
            })
    void aPageIsWrittenInTheLanguageThatIsAskedFor(String path) throws Exception {
        Document chinese = page(path, "zh");
        assertThat(page(path, "en").expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(chinese.expectFirst("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(chinese.select("main#content")).hasSize(1);
        assertThat(englishIn(chinese)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/network",
                "/calendar",
                "/ontology",
                "/annex",
                "/quality",
                "/problems",
                "/api/queries",
                "/search"
            })
    void aTitleIsChinese(String path) throws Exception {
        assertThat(page(path, "zh").title()).containsPattern(CHINESE);
    }

    @Test
    void aThingLeadsToItsNetworkInTheSameLanguage() throws Exception {
        Element link = page("/id/body/sac", "zh").expectFirst("main a[href^=/network]");
        assertThat(link.text()).isEqualTo("查看其关系网络");
        Document network = Html.of(port, link.attr("href")).document();
        assertThat(network.expectFirst("h1 a [lang=zh-Hans]").text()).isEqualTo("国家标准化管理委员会");
        assertThat(network.title()).contains("国家标准化管理委员会的关系网络");
    }

    @Test
    void questionsAreAskedInChineseOnChinesePages() throws Exception {
        Element title = page("/api/queries/holder-on-day", "zh").expectFirst("h1");
        assertThat(title.text()).isEqualTo("某日由谁担任某职务");
        assertThat(title.attr("lang")).isEqualTo("zh-Hans");
        assertThat(page("/api/queries", "zh").select("ul.questions a"))
                .hasSizeGreaterThan(80)
                .allSatisfy(summary -> assertThat(summary.attr("lang")).isEqualTo("zh-Hans"));
        assertThat(page("/sparql", "zh").select("#example optgroup option"))
                .hasSizeGreaterThan(80)
                .allSatisfy(example -> assertThat(example.attr("lang")).isEqualTo("zh-Hans"));
    }

    @Test
    void termsAreDefinedInChineseOnChinesePages() throws Exception {
        assertThat(page("/ontology", "zh").select("article.term p:not(.hint):not([hidden])"))
                .hasSizeGreaterThan(100)
                .allSatisfy(definition -> assertThat(definition.text()).containsPattern(CHINESE));
    }

    private static Set<String> englishIn(Document page) {
        page.select("code, pre, textarea, abbr, mark, q, time, .annex, .brand").remove();
        Set<String> left = new TreeSet<>();
        for (Element element : page.select("main *")) {
            if (language(element).equals("zh-Hans")) {
                Stream.of(
                                element.ownText(),
                                element.attr("aria-label"),
                                element.attr("placeholder"))
                        .filter(PageLanguagesTests::isEnglish)
                        .forEach(left::add);
            }
        }
        return left;
    }

    private static String language(Element element) {
        Element marked = element.closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }

    private static boolean isEnglish(String text) {
        return !CHINESE.matcher(text).find()
                && !ADDRESS.matcher(text).matches()
                && WORD.matcher(text).find();
    }

    @ParameterizedTest
    @CsvSource({"zh,没有此页面", "en,No such page"})
    void aFaultIsToldInTheLanguageThatIsAskedFor(String language, String title) throws Exception {
        String body = new Http(port).get("/nowhere?lang=" + language, "text/html").body();
        assertThat(Jsoup.parse(body).expectFirst("h1").text()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=SAC", "/network", "/calendar", "/ontology", "/quality"})
    void cachesKeepTheLanguagesApart(String path) throws Exception {
        assertThat(new Http(port).get(path, "text/html").headers().allValues("Vary"))
                .anySatisfy(vary ->
                        assertThat(vary.toLowerCase(Locale.ROOT)).contains("accept-language"));
    }
}
