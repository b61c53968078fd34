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
        "2025-06-01, last seen, Deng Zhiyong"
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
    void isHealthyAndTellsItsSnapshot() throws Exception {
        HttpResponse<String> health = http.get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"snapshot\"");
    }
}
