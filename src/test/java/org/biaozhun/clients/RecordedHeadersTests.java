package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/** The JDK's client with the Accept headers of others: every query form by every operation. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RecordedHeadersTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SAC = "<https://w3id.org/biaozhun/id/body/sac>";
    private static final List<String> ROWS =
            List.of("SELECT ?o WHERE { " + SAC + " ?p ?o }", "ASK { " + SAC + " ?p ?o }");
    private static final List<String> GRAPHS =
            List.of("CONSTRUCT WHERE { " + SAC + " ?p ?o }", "DESCRIBE " + SAC);

    @LocalServerPort private int port;

    /** The three operations of the protocol (SPARQL 1.1 Protocol, section 2.1). */
    private List<HttpRequest.Builder> operations(String query) {
        URI bare = URI.create(Scripts.endpoint(port));
        return List.of(
                HttpRequest.newBuilder(URI.create(bare + "?query=" + Http.encode(query))),
                HttpRequest.newBuilder(bare)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("query=" + Http.encode(query))),
                HttpRequest.newBuilder(bare)
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(query)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, @Nullable String accept)
            throws Exception {
        if (accept != null) {
            request.header("Accept", accept);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A browser that opens an address wants the workbench. */
    private static boolean isBrowser(@Nullable String accept) {
        return accept != null && accept.startsWith("text/html,");
    }

    private void assertAnswers(List<String> queries, @Nullable String accept, String expected)
            throws Exception {
        for (String query : queries) {
            for (HttpRequest.Builder request : operations(query)) {
                HttpResponse<String> answer = send(request, accept);
                if (isBrowser(accept) && answer.request().method().equals("GET")) {
                    assertThat(Http.type(answer)).startsWith("text/html");
                    continue;
                }
                boolean isRefused = expected.equals("406");
                assertThat(answer.statusCode()).as(query).isEqualTo(isRefused ? 406 : 200);
                assertThat(Http.type(answer))
                        .as("%s by %s", query, answer.request().method())
                        .isEqualTo(
                                (isRefused ? "application/problem+json" : expected)
                                        + ";charset=utf-8");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/clients/accept-headers.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            maxCharsPerColumn = 1000)
    void eachClientGetsWhatItAsksFor(
            String client, @Nullable String accept, String rows, String graph) throws Exception {
        assertThat(client).isNotBlank();
        assertAnswers(ROWS, accept, rows);
        assertAnswers(GRAPHS, accept, graph);
    }

    @Test
    void linesOfAcceptAreOneList() throws Exception {
        HttpRequest.Builder request = operations(ROWS.getFirst()).getFirst();
        request.header("Accept", "image/png");
        assertThat(Http.type(send(request, "text/csv"))).isEqualTo("text/csv;charset=utf-8");
    }

    /** Old readers of Turtle and readers of N3 know directives by their at-sign only. */
    @Test
    void prefixesAreDeclaredAsInEveryTurtle() throws Exception {
        for (String type : List.of("text/turtle", "application/trig")) {
            HttpRequest.Builder request = operations(GRAPHS.getFirst()).getFirst();
            assertThat(send(request, type).body()).startsWith("@prefix ").doesNotContain("PREFIX");
        }
    }

    /** Comunica would take partitions for exact counts and plan by them. */
    @Test
    void theDescriptionOfTheServiceHoldsNoPartitions() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Scripts.endpoint(port)));
        HttpResponse<String> description = send(request, "application/n-quads");
        assertThat(Http.type(description)).isEqualTo("application/n-quads;charset=utf-8");
        assertThat(description.body())
                .contains("sparql-service-description#Service")
                .doesNotContain("Partition");
    }
}
