package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What is told of queries that fail, or that fail in a row. */
@EndpointServer
class FailingQueriesTests {

    static final List<String> FORMATS =
            List.of(
                    "text/turtle",
                    "application/trig",
                    "application/n-triples",
                    "application/n-quads",
                    "application/ld+json",
                    "application/rdf+xml");

    @LocalServerPort private int port;

    static List<String> queries() throws IOException {
        try (InputStream in =
                FailingQueriesTests.class.getResourceAsStream("/http/failing-queries.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void nameNoJavaClassAndNoFaultOfOurs(String query) throws Exception {
        HttpResponse<String> answer = new Http(port).get("/sparql?query=" + Http.encode(query));
        assertThat(answer.statusCode()).isIn(200, 400, 403);
        if (answer.statusCode() != 200) {
            assertThat(answer.body())
                    .doesNotContainPattern(
                            "\\b[a-z]\\w*\\.[a-z]\\w*\\.[A-Z]\\w*|Exception\\b.*:.*\\.java")
                    .doesNotContain("org.apache", "java.util");
        }
    }

    /** SPARQL 1.1 Query, section 16.2: a triple that RDF has not is left out. */
    @ParameterizedTest
    @FieldSource("FORMATS")
    void whatRdfHasNotIsLeftOut(String format) throws Exception {
        String query =
                "CONSTRUCT { ?s <urn:p> ?o . <urn:s> <urn:p> ?o }"
                        + " { BIND('no' AS ?s) BIND('yes' AS ?o) }";
        HttpResponse<String> answer =
                new Http(port).get("/sparql?query=" + Http.encode(query), format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("yes").doesNotContain("\"no\"");
    }

    /** Predicates of RDF/XML are XML names. */
    @Test
    void whatASyntaxCannotHoldIsToldSo() throws Exception {
        String path = "/sparql?query=" + Http.encode("CONSTRUCT { <urn:s> <urn:1> 1 } {}");
        HttpResponse<String> refused = new Http(port).get(path, "application/rdf+xml");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("RDF/XML cannot hold this graph", "urn:1");
        assertThat(new Http(port).get(path, "text/turtle").statusCode()).isEqualTo(200);
    }

    @Test
    void aWordThatIsNoneIsNamedWithItsPlace() throws Exception {
        assertThat(new Http(port).get("/sparql?query=" + Http.encode("SELEC * {}")).body())
                .contains("line 1, column 1: SELEC is no word of SPARQL; SELECT may be meant");
    }
}
