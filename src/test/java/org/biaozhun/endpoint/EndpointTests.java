package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "biaozhun.query.timeout=500ms")
class EndpointTests {

    private static final String ROWS =
            "SELECT ?o WHERE { <https://w3id.org/biaozhun/id/body/sac> a ?o }";
    private static final String TRIPLES = "DESCRIBE <https://w3id.org/biaozhun/id/body/sac>";
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    private HttpResponse<String> query(String sparql, String accept) throws Exception {
        return http.get("/sparql?query=" + Http.encode(sparql), accept);
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, SELECT",
        "application/sparql-results+xml, SELECT",
        "text/csv, SELECT",
        "text/tab-separated-values, SELECT",
        "text/turtle, DESCRIBE",
        "application/ld+json, DESCRIBE",
    })
    void answersInTheFormatAskedFor(String type, String form) throws Exception {
        HttpResponse<String> answer = query(form.equals("SELECT") ? ROWS : TRIPLES, type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.type(answer)).isEqualTo(type + ";charset=utf-8");
        assertThat(answer.body()).contains("http");
    }

    @Test
    void takesAQueryByGetByFormAndDirectly() throws Exception {
        String direct = "application/sparql-query";
        assertThat(query("ASK {}", "*/*").body()).contains("true");
        assertThat(http.post("/sparql", FORM, "query=ASK%7B%7D", "*/*").body()).contains("true");
        assertThat(http.post("/sparql", direct, "ASK {}", "*/*").body()).contains("true");
    }

    @Test
    void findsDengInTheUnionAndInHisGraph() throws Exception {
        String graph =
                "<https://w3id.org/biaozhun/graph/data/sesec/2024-nov-dec/03-administrator-of-sac>";
        String deng = "<https://w3id.org/biaozhun/id/person/deng-zhiyong> ?p ?o";
        assertThat(query("ASK { " + deng + " }", "*/*").body()).contains("true");
        assertThat(query("ASK { GRAPH " + graph + " { " + deng + " } }", "*/*").body())
                .contains("true");
    }

    @Test
    void tellsWhereAQueryIsWrongEvenInChinese() throws Exception {
        HttpResponse<String> answer = query("SELECT ?s WHERE { ?s ?p \"标准 }", "*/*");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 1");
        assertThat(Http.type(answer)).endsWith("charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE WHERE { ?s ?p ?o }",
                "LOAD <file:///etc/hostname>",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "CLEAR ALL"
            })
    void takesNoUpdate(String update) throws Exception {
        String form = "update=" + Http.encode(update);
        String direct = "application/sparql-update";
        assertThat(http.post("/sparql", FORM, form, "*/*").statusCode()).isBetween(400, 415);
        assertThat(http.post("/sparql", direct, update, "*/*").statusCode()).isBetween(400, 415);
        assertThat(query(update, "*/*").statusCode()).isEqualTo(400);
        assertThat(query("ASK { <urn:a> ?p ?o }", "*/*").body()).contains("false");
    }

    @Test
    void callsNoOtherService() throws Exception {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String service = "<http://127.0.0.1:%d/x>".formatted(canary.getLocalPort());
            String inQuery = "SELECT * WHERE { SERVICE " + service + " { ?s ?p ?o } }";
            String fromIt = "SELECT * FROM " + service + " WHERE { ?s ?p ?o }";
            assertThat(query(inQuery, "*/*").statusCode()).isBetween(400, 422);
            assertThat(query(fromIt, "*/*").statusCode()).isLessThan(500);
            canary.setSoTimeout(200);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(canary::accept))
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void stopsAQueryAtTheTimeLimit() throws Exception {
        String endless =
                "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?a != ?g)"
                        + " }";
        assertThat(query(endless, "*/*").statusCode()).isEqualTo(503);
        assertThat(query("ASK {}", "*/*").statusCode()).isEqualTo(200);
    }
}
