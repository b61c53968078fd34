package org.biaozhun.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.Optional;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class QueriesApiTests {

    private static final String HOLDER =
            "/api/queries/holder-on-day%s?post=https://w3id.org/biaozhun/id/post/sac-administrator&day=%s";

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void tianHeadedSacInJune2020() throws Exception {
        HttpResponse<String> answer = http.get(HOLDER.formatted("", "2020-06-01") + "&format=csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.type(answer)).isEqualTo("text/csv;charset=utf-8");
        assertThat(answer.body()).contains("certain,Tian Shihong,");
    }

    @Test
    void nobodyIsKnownToHeadSacInOctober2024() throws Exception {
        String body = http.get(HOLDER.formatted(".csv", "2024-10-15")).body();
        assertThat(body.lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-15, possible, Tian Shihong",
        "2024-12-31, certain, Deng Zhiyong",
        "2025-06-01, last-seen, Deng Zhiyong"
    })
    void certaintyEndsWhereTheSourcesStopLooking(String day, String certainty, String holder)
            throws Exception {
        assertThat(http.get(HOLDER.formatted(".csv", day)).body())
                .contains(certainty + "," + holder);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json;charset=utf-8",
        "text/csv, text/csv;charset=utf-8",
        "text/tab-separated-values, text/tab-separated-values;charset=utf-8",
        "application/sparql-results+json, application/sparql-results+json;charset=utf-8",
        "application/sparql-results+xml, application/sparql-results+xml;charset=utf-8",
        "'text/csv;q=0.4, application/json;q=0.5', application/json;charset=utf-8",
    })
    void answersInTheFormatAskedFor(String accept, String type) throws Exception {
        HttpResponse<String> answer = http.get(HOLDER.formatted("", "2020-06-01"), accept);
        assertThat(Http.type(answer)).isEqualTo(type);
    }

    @Test
    void listsTheQueriesWithTheirParameters() throws Exception {
        HttpResponse<String> list = http.get("/api/queries");
        assertThat(list.body())
                .contains("\"name\":\"holder-on-day\"")
                .contains("\"expects\":\"a day as YYYY-MM-DD\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/queries/no-such-query, 404, unknown-query",
        "/api/queries/holder-on-day?day=2020-06-01, 422, bad-parameter",
        "/api/queries/holder-on-day?post=urn:a&day=tomorrow, 422, bad-parameter",
        "/api/queries/holder-on-day?post=urn:a&day=2020-06-01&x=1, 422, bad-parameter",
        "/api/queries/holder-on-day?post=urn:a&post=urn:b&day=2020-06-01, 422, bad-parameter",
        "/api/queries/successions?format=png, 406, not-acceptable",
    })
    void tellsWhatIsWrong(String path, int status, String type) throws Exception {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.type(answer)).startsWith("application/problem+json");
        assertThat(answer.body()).contains("/problems/" + type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:a> . ?s ?p ?o } #",
                "urn:a\" UNION { ?s ?p ?o }",
                "urn:a\\u003e",
                "urn:a\n",
                "<urn:a>",
            })
    void takesNoParameterThatIsNoIri(String hostile) throws Exception {
        HttpResponse<String> answer =
                http.get("/api/queries/articles-about?thing=" + Http.encode(hostile));
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void pagesHaveTheTrueTotalAndLinks() throws Exception {
        HttpResponse<String> page = http.get("/api/queries/tenures.csv?page=2&pageSize=10");
        String total = page.headers().firstValue("X-Total-Count").orElseThrow();
        assertThat(page.body().lines()).hasSize(11);
        assertThat(Integer.parseInt(total)).isGreaterThan(40);
        assertThat(page.headers().firstValue("Link").orElseThrow())
                .contains("</api/queries/tenures.csv?page=1&pageSize=10>; rel=\"first\"")
                .contains("page=1&pageSize=10>; rel=\"prev\"")
                .contains("page=3&pageSize=10>; rel=\"next\"")
                .contains("rel=\"last\"");
    }

    @Test
    void allPagesTogetherAreTheWholeAnswer() throws Exception {
        StringBuilder together = new StringBuilder();
        int pages = 0;
        String next = "/api/queries/tenures.csv?page=1&pageSize=7";
        while (!next.isEmpty()) {
            HttpResponse<String> page = http.get(next);
            together.append(page.body().substring(page.body().indexOf("\r\n") + 2));
            String links = page.headers().firstValue("Link").orElse("");
            int end = links.indexOf(">; rel=\"next\"");
            next = end < 0 ? "" : links.substring(links.lastIndexOf('<', end) + 1, end);
            pages++;
        }
        String whole = http.get("/api/queries/tenures.csv").body();
        assertThat(together.toString()).isEqualTo(whole.substring(whole.indexOf("\r\n") + 2));
        assertThat(pages).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=x", "pageSize=0", "pageSize=10001", "page=-1"})
    void refusesPagesThatAreNone(String page) throws Exception {
        assertThat(http.get("/api/queries/tenures?" + page).statusCode()).isEqualTo(422);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() throws Exception {
        String path = HOLDER.formatted(".csv", "2020-06-01");
        String etag = http.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(etag).startsWith("W/\"");
        assertThat(http.getIfNoneMatch(path, etag).statusCode()).isEqualTo(304);
        assertThat(http.getIfNoneMatch(path, "W/\"another\"").statusCode()).isEqualTo(200);
        assertThat(http.get(HOLDER.formatted(".csv", "2024-12-31")).headers().firstValue("ETag"))
                .isNotEqualTo(Optional.of(etag));
    }

    @Test
    void headTellsWhatGetWouldSend() throws Exception {
        HttpResponse<String> head = http.head(HOLDER.formatted(".csv", "2020-06-01"));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isGreaterThan(100);
    }

    @Test
    void takesTheParametersOfAForm() throws Exception {
        String form =
                "post="
                        + Http.encode("https://w3id.org/biaozhun/id/post/sac-administrator")
                        + "&day=2020-06-01&format=csv";
        HttpResponse<String> answer =
                http.post(
                        "/api/queries/holder-on-day",
                        "application/x-www-form-urlencoded",
                        form,
                        "*/*");
        assertThat(answer.body()).contains("certain,Tian Shihong");
    }

    @Test
    void excelGetsItsByteOrderMark() throws Exception {
        assertThat(http.get("/api/queries/abbreviations.csv?bom=1").body()).startsWith("\uFEFF");
        assertThat(http.get("/api/queries/abbreviations.csv").body()).doesNotStartWith("\uFEFF");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle;charset=utf-8, Tian Shihong",
        "application/ld+json, application/ld+json;charset=utf-8, member",
        "application/n-triples, application/n-triples;charset=utf-8,"
                + " tian-shihong-sac-administrator",
        "application/trig, application/trig;charset=utf-8, Tian Shihong",
        "text/html, text/html;charset=UTF-8, Tian Shihong",
    })
    void graphsAreAnsweredToo(String accept, String type, String text) throws Exception {
        HttpResponse<String> answer =
                http.get(
                        "/api/queries/person-graph?person=https://w3id.org/biaozhun/id/person/tian-shihong",
                        accept);
        assertThat(Http.type(answer)).isEqualTo(type);
        assertThat(answer.body()).contains(text);
    }

    @Test
    void yesOrNoIsAnsweredToo() throws Exception {
        String ask = "/api/queries/is-known?thing=https://w3id.org/biaozhun/id/";
        assertThat(http.get(ask + "standard/gb-t-24067-2024").body()).isEqualTo("true");
        assertThat(http.get(ask + "standard/none", "text/csv").body()).contains("false");
    }

    @Test
    void isHealthyAndTellsItsSnapshot() throws Exception {
        HttpResponse<String> health = http.get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"snapshot\"");
    }
}
