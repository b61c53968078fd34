package org.biaozhun.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.biaozhun.limits.Admission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Every face answers from the chosen sources, and says so. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"biaozhun.quality=warn", "biaozhun.watch=false"})
class SelectedFacesTests {

    private static final String HOLDER =
            "SELECT ?h WHERE { <https://w3id.org/biaozhun/id/post/head>"
                    + " <https://w3id.org/biaozhun/ontology#heldBy> ?h }";

    @TempDir private static Path folder;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void corpus(DynamicPropertyRegistry settings) {
        TwoSources.in(folder).withQueries();
        settings.add("biaozhun.corpus", folder::toString);
        settings.add("biaozhun.sources", () -> "");
        settings.add("biaozhun.annex.sources", () -> "page:x");
        settings.add("biaozhun.limits.selections", () -> "1");
        settings.add("biaozhun.limits.waiting", () -> "0");
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        return new Http(port).get(path, accept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/id",
                "/id/post/head",
                "/id/post/head.ttl",
                "/id/body/b?asOf=2024-06-01",
                "/list",
                "/list/role/head",
                "/search?q=head",
                "/search?q=head&format=json",
                "/network?focus=https://w3id.org/biaozhun/id/body/b",
                "/network.json?focus=https://w3id.org/biaozhun/id/body/b",
                "/calendar",
                "/calendar.ics",
                "/annex?sections=people",
                "/annex?sections=people&format=md",
                "/api/queries",
                "/api/queries/holder-on-day?post=head&day=2024-06-01",
                "/api/queries/holder-on-day?post=head&day=2024-06-01&format=csv",
                "/api/queries/holder-on-day?post=head&day=2024-06-01&format=csv&inferences=off",
                "/api/queries/sources?page=1&pageSize=1",
                "/sparql",
                "/sparql?query=ASK%7B%7D",
                "/graphs?default",
                "/void.ttl",
                "/quality",
                "/ontology",
                "/v3/api-docs",
            })
    void everyFaceTakesASelection(String path) throws Exception {
        String selected = path + (path.contains("?") ? "&" : "?") + "sources=news&grade=";
        HttpResponse<String> answer = get(selected, "text/html, */*;q=0.5");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Biaozhun-Selection")).hasValue("sources=news");
        assertThat(answer.body()).doesNotContain("Xiangli");
        boolean isPage = answer.headers().firstValue("Content-Type").orElse("").contains("html");
        if (isPage) {
            assertThat(answer.body())
                    .contains("Limited to:")
                    .contains("Issue of 2024")
                    .contains("sources=news");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', wang",
        "sources=news, li",
        "sources=page:x, wang",
        "grade=official, wang",
        "grade=association&sources=news, li",
    })
    void theEndpointAnswersFromTheChosenSources(String selection, String holder) throws Exception {
        String path = "/sparql?query=" + Http.encode(HOLDER) + "&" + selection;
        HttpResponse<String> answer = get(path, "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().lines().skip(1))
                .containsExactly("https://w3id.org/biaozhun/id/person/" + holder);
    }

    @ParameterizedTest
    @CsvSource({
        "/id/post/head, /id/post/head.ttl?sources=news",
        "/id/post/head, /id/post/head.csv?sources=news",
        "/api/queries, /v3/api-docs?sources=news",
        "/api/queries/post-holders?post=head, /id/person/li?lang=zh&amp;sources=news",
    })
    void whatAPageOffersIsOfItsSourcesAndInItsLanguage(String path, String link) throws Exception {
        String page =
                get(path + (path.contains("?") ? "&" : "?") + "sources=news&lang=zh", "text/html")
                        .body();
        assertThat(page).contains("href=\"" + link + "\"");
    }

    /** What other sources tell is not denied: the page leads to all of them. */
    @Test
    void whatTheChosenSourcesDoNotNameIsNotSaidToBeUnknown() throws Exception {
        String page = get("/id/person/zhao?sources=news&lang=zh", "text/html").body();
        assertThat(page).contains("所选来源未提及此事物。").doesNotContain("The graph says nothing");
        assertThat(page).contains("<a href=\"/id/person/zhao?lang=zh\">查看全部来源</a>");
        assertThat(get("/id/person/nobody", "text/html").body())
                .contains("The graph says nothing")
                .doesNotContain("Ask all sources");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/post/head?sources=newz",
                "/sparql?query=ASK%7B%7D&sources=newz",
                "/api/queries/sources?sources=newz",
                "/annex?sources=newz",
                "/?grade=gold"
            })
    void whatIsNotThereIsABadRequest(String path) throws Exception {
        HttpResponse<String> answer = get(path, "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.body()).containsAnyOf("the nearest are news", "one of official-notice");
    }

    @Test
    void answersOfDifferentSelectionsAreDifferentToCaches() throws Exception {
        String path = "/api/queries/sources?format=csv";
        String all = get(path, "*/*").headers().firstValue("ETag").orElseThrow();
        String news = get(path + "&sources=news", "*/*").headers().firstValue("ETag").orElseThrow();
        assertThat(news).isNotEqualTo(all);
        HttpResponse<String> again =
                new Http(port).getIfNoneMatch(path + "&sources=news,news", news);
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void aPageOffersTheSourcesAndLeadsBackToAllOfThem() throws Exception {
        String page = get("/id/body/b?sources=news&lang=zh&asOf=2024-06-01", "text/html").body();
        assertThat(page)
                .contains("仅限：")
                .contains("href=\"/id/body/b?lang=zh&amp;asOf=2024-06-01\"")
                .contains("value=\"registers\"")
                .contains("value=\"official-page\"")
                .contains("href=\"/id/post/head?asOf=2024-06-01&amp;lang=zh&amp;sources=news\"");
        assertThat(get("/id/body/b", "text/html").body()).doesNotContain("Limited to:");
    }

    @Test
    void theAnnexSaysWhatItDrawsOn() throws Exception {
        assertThat(get("/annex?sections=people&format=md&sources=news", "*/*").body())
                .contains("Drawn from these sources only: Issue of 2024.");
        assertThat(get("/annex?sections=people&format=md&asOf=2026-06-30", "*/*").body())
                .contains("Drawn from these sources only: Page X.");
        assertThat(get("/annex?sections=people&format=md&sources=news,registers", "*/*").body())
                .doesNotContain("Drawn from");
    }

    @Test
    void whoAsksForMoreThanCanBeBuiltIsToldToWait(@Autowired Admission admission) throws Exception {
        String built = "/sparql?query=ASK%7B%7D&sources=news";
        assertThat(get(built, "*/*").statusCode()).isEqualTo(200);
        Admission.Permit permit = admission.selection();
        try (permit) {
            HttpResponse<String> refused =
                    get("/sparql?query=ASK%7B%7D&sources=page:y&grade=press", "*/*");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("biaozhun.limits.selections");
            assertThat(get(built, "*/*").statusCode()).isEqualTo(200);
            assertThat(get("/sparql?query=ASK%7B%7D", "*/*").statusCode()).isEqualTo(200);
        }
    }
}
