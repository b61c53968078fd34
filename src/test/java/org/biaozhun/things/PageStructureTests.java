package org.biaozhun.things;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** How every page is built, for readers who do not see it and for clients that are slow. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PageStructureTests {

    private static final String DENG = "/id/person/deng-zhiyong";
    private static final String SAC = "/id/body/sac";

    @LocalServerPort private int port;

    private Html page(String path) throws Exception {
        return Html.of(port, path);
    }

    @Test
    void chineseIsMarkedAsChineseEverywhere() throws Exception {
        for (String path : List.of(DENG, SAC, "/", "/id/body")) {
            for (Element element : page(path).document().select("body *")) {
                if (element.ownText().matches(".*\\p{IsHan}.*")) {
                    assertThat(languageOf(element))
                            .as(path + " " + element.ownText())
                            .isEqualTo("zh-Hans");
                }
            }
        }
    }

    private static String languageOf(Element element) {
        Element marked = element.closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DENG,
                SAC,
                "/id/committee/sac-tc260",
                "/id/standard/gb-t-4706.1-2024",
                "/id/document/cybersecurity-law",
                "/id/article/sesec-2024-nov-dec-11",
                "/id/post/sac-administrator",
                "/list/role",
                "/",
                "/id",
                "/id/person",
                "/list",
                "/report",
                "/quality",
                "/api/queries",
                "/api/queries/holder-on-day",
                "/problems"
            })
    void pagesHaveLandmarksHeadingsInOrderAndNothingInline(String path) throws Exception {
        Document page = page(path).document();
        assertThat(page.select("main#content")).hasSize(1);
        assertThat(page.select("body > header, body > footer, header nav[aria-label]")).hasSize(3);
        assertThat(page.select("a.skip[href=#content]")).hasSize(1);
        assertThat(page.select("[style], style, script:not([src]), a[href^=javascript:]"))
                .isEmpty();
        assertThat(page.select("main h1")).isNotEmpty();
        int before = 1;
        for (Element heading : page.select("main h1, main h2, main h3")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("th:not([scope])")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SAC, "/id/body/samr", "/id/article/sesec-2024-nov-dec-11"})
    void aPageIsSentInFewBytes(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html")
                        .header("Accept-Encoding", "gzip")
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> page =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(page.body().length).isLessThan(50_000);
        }
    }
}
