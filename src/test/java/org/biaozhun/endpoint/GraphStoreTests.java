package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;

/** The reading part of the SPARQL 1.1 Graph Store HTTP Protocol (21 March 2013). */
@EndpointServer
class GraphStoreTests {

    private static final String DIRECT = "/graph/data/sesec/2024-nov-dec/03-administrator-of-sac";
    private static final String INDIRECT =
            "/graphs?graph=" + Http.encode("https://w3id.org/biaozhun" + DIRECT);

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    /** {@code direct} and {@code indirect} are the two ways to name one graph of the project. */
    private static String path(String way) {
        return switch (way) {
            case "direct" -> DIRECT;
            case "indirect" -> INDIRECT;
            default -> way;
        };
    }

    /** Sections 4.1, 4.2 and 5.2: by its path, by its name, and the default graph. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4.1 | direct            | text/turtle           | 200
                    4.1 | direct            | application/n-triples | 200
                    4.2 | indirect          | text/turtle           | 200
                    4.2 | indirect          | application/rdf+xml   | 200
                    4.2 | indirect          | application/ld+json   | 200
                    4.2 | indirect          | application/trig      | 200
                    4.2 | indirect          | application/n-quads   | 200
                    4.2 | /graphs?default   | application/n-triples | 200
                    4.2 | /graphs?default=  | text/turtle           | 200
                    5.2 | indirect          | text/csv              | 406
                    5.2 | direct            | image/png             | 406
                    5.2 | /graph/data/none  | text/turtle           | 404
                    5.2 | /graphs?graph=urn:none | text/turtle      | 404
                    4.2 | /graphs           | text/turtle           | 400
                    4.2 | /graphs?graph=    | text/turtle           | 400
                    4.2 | /graphs?graph=none | text/turtle          | 400
                    4.2 | /graphs?default&graph=urn:none | text/turtle | 400
                    4.2 | /graphs?graph=urn:a&graph=urn:b | text/turtle | 400
                    """)
    void readsGraphs(String section, String way, String accept, int status) throws Exception {
        HttpResponse<String> answer = http.get(path(way), accept);
        String type = status == 200 ? accept : "application/problem+json";
        assertThat(answer.statusCode()).as(section).isEqualTo(status);
        assertThat(Http.type(answer)).isEqualTo(type + ";charset=utf-8");
    }

    @Test
    void bothWaysLeadToTheSameGraph() throws Exception {
        HttpResponse<String> direct = http.get(DIRECT, "application/n-triples");
        HttpResponse<String> indirect = http.get(INDIRECT, "application/n-triples");
        assertThat(direct.body()).isEqualTo(indirect.body()).contains("/id/person/deng-zhiyong>");
        assertThat(direct.headers().firstValue("ETag"))
                .isEqualTo(indirect.headers().firstValue("ETag"));
    }

    /** Section 5.2 says what a graph holds in the terms of a query. */
    @Test
    void aGraphIsWhatAQueryConstructs() throws Exception {
        String query =
                "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <https://w3id.org/biaozhun%s> { ?s ?p ?o } }"
                        .formatted(DIRECT);
        String constructed =
                http.get("/sparql?query=" + Http.encode(query), "application/n-triples").body();
        assertThat(constructed.lines().sorted())
                .containsExactlyElementsOf(
                        http.get(DIRECT, "application/n-triples").body().lines().sorted().toList());
    }

    /** Section 5.7: as GET without a body. */
    @ParameterizedTest
    @CsvSource({"direct, 200", "indirect, 200", "/graphs?default, 200", "/graph/none, 404"})
    void headSaysWhatGetSays(String way, int status) throws Exception {
        HttpResponse<String> head = http.head(path(way));
        HttpResponse<String> get = http.get(path(way));
        assertThat(head.statusCode()).isEqualTo(get.statusCode()).isEqualTo(status);
        assertThat(head.body()).isEmpty();
        for (String header : new String[] {"Content-Type", "Content-Length", "ETag"}) {
            assertThat(head.headers().firstValue(header))
                    .as(header)
                    .isEqualTo(get.headers().firstValue(header));
        }
    }

    /** Sections 5.3 to 5.6 write: nothing of that is offered (5.1: 405, and Allow says what is). */
    @ParameterizedTest
    @CsvSource({
        "PUT, indirect",
        "PUT, direct",
        "PUT, /graphs?default",
        "POST, indirect",
        "POST, direct",
        "POST, /graphs",
        "DELETE, indirect",
        "DELETE, direct",
        "DELETE, /graphs?default",
        "PATCH, indirect",
        "PUT, /graph/none",
        "PUT, /void.ttl",
    })
    void writesNothing(String method, String way) throws Exception {
        HttpResponse<String> answer = http.send(method, path(way));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(http.get(DIRECT, "text/turtle").statusCode()).isEqualTo(200);
        assertThat(http.get("/graph/none").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/graphs", "direct"})
    void tellsItsMethods(String way) throws Exception {
        HttpResponse<String> answer = http.send("OPTIONS", path(way));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, OPTIONS");
    }

    @Test
    void anUnchangedGraphIsNotSentAgain() throws Exception {
        String etag = http.get(INDIRECT).headers().firstValue("ETag").orElseThrow();
        assertThat(http.getIfNoneMatch(INDIRECT, etag).statusCode()).isEqualTo(304);
    }
}
