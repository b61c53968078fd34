package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Canary;
import org.biaozhun.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** No request has the server connect to an address that the request names. */
@EndpointServer
class NothingIsCalledTests {

    @LocalServerPort private int port;
    private Canary canary = new Canary();

    NothingIsCalledTests() throws IOException {}

    @AfterEach
    void close() throws IOException {
        canary.close();
    }

    private static void assertAnswered(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 499);
    }

    @Test
    void theCanaryNoticesACall() throws IOException {
        URI address = URI.create(canary.address());
        try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            assertThat(caller.isConnected()).isTrue();
            assertThat(canary.wasCalled()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <canary:a> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <canary:a> { ?s ?p ?o } }",
                "SELECT * { VALUES ?at { <canary:a> } SERVICE ?at { ?s ?p ?o } }",
                "SELECT * { VALUES ?at { <canary:a> } SERVICE SILENT ?at { ?s ?p ?o } }",
                "SELECT * { BIND(IRI('canary:a') AS ?at) SERVICE ?at { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE <canary:a> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <canary:a> { ?s ?q ?r } } }",
                "SELECT * { ?s ?p ?o MINUS { SERVICE <canary:a> { ?s ?q ?r } } }",
                "SELECT * { {} UNION { SERVICE <canary:a> { ?s ?p ?o } } }",
                "SELECT * { GRAPH ?g { SERVICE <canary:a> { ?s ?p ?o } } }",
                "ASK { FILTER EXISTS { SERVICE <canary:a> { ?s ?p ?o } } }",
                "ASK { FILTER NOT EXISTS { SERVICE SILENT <canary:a> { ?s ?p ?o } } }",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <canary:a> { } })",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <canary:a> { } })",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <canary:a> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE <canary:a> { ?s ?p ?o } }",
                "BASE <canary:> SELECT * { SERVICE <a> { ?s ?p ?o } }",
                "PREFIX c: <canary:> SELECT * { SERVICE c:a { ?s ?p ?o } }",
                "SELECT * FROM <canary:a> { ?s ?p ?o }",
                "SELECT * FROM NAMED <canary:a> { GRAPH ?g { ?s ?p ?o } }",
                "BASE <canary:> SELECT * FROM <a> { ?s ?p ?o }",
                "SELECT * { GRAPH <canary:a> { ?s ?p ?o } }",
                "SELECT * { VALUES ?g { <canary:a> } GRAPH ?g { ?s ?p ?o } }",
                "DESCRIBE <canary:a>",
                "DESCRIBE ?at { BIND(<canary:a> AS ?at) }",
                "CONSTRUCT { <a:> <http://www.w3.org/2002/07/owl#imports> <canary:a> } WHERE {}",
                "SELECT (<canary:a>(1) AS ?n) {}",
                "ASK { ?s <canary:a> ?o }",
                "ASK { ?s <canary:a>* ?o }",
                "SELECT (<java:java.net.URL>('canary:a') AS ?n) {}",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#load>('canary:a') AS ?n) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#readFile>('canary:a') AS ?n) {}",
                "ASK { ?s <java:org.example.Fetch> <canary:a> }",
                "ASK { <canary:a> <http://jena.apache.org/text#query> 'x' }",
                "SELECT (CALL(<canary:a>, 1) AS ?n) {}",
                "LOAD <canary:a>",
                "LOAD SILENT <canary:a> INTO GRAPH <a:>",
                "INSERT { ?s ?p ?o } USING <canary:a> WHERE { SERVICE <canary:a> { ?s ?p ?o } }",
            })
    void aQueryCallsNobody(String query) throws Exception {
        Http http = new Http(port);
        String text = query.replace("canary:", canary.address());
        String form = "update=" + Http.encode(text);
        assertAnswered(http.get("/sparql?query=" + Http.encode(text), "application/ld+json,*/*"));
        assertAnswered(http.post("/sparql", "application/sparql-query", text, "*/*"));
        assertAnswered(http.post("/sparql", "application/sparql-update", text, "*/*"));
        assertAnswered(http.post("/sparql", "application/x-www-form-urlencoded", form, "*/*"));
        assertThat(canary.wasCalled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql?query=ASK%7B%7D&default-graph-uri=canary:",
                "/sparql?query=ASK%7B%7D&named-graph-uri=canary:",
                "/sparql?query=ASK%7B%7D&using-graph-uri=canary:",
                "/sparql?query=ASK%7B%7D&stylesheet=canary:&xslt-uri=canary:&callback=canary:",
                "/sparql?query-uri=canary:&queryUri=canary:&url=canary:",
                "/graphs?graph=canary:",
                "/graphs?default&url=canary:",
                "/graph/canary:",
                "/id/canary:",
                "/api/queries/statements-about?thing=canary:",
                "/api/queries/persons?endpoint=canary:&specUrl=canary:",
                "/api/queries?url=canary:",
                "/v3/api-docs?url=canary:",
                "/swagger-ui/index.html?url=canary:&configUrl=canary:",
            })
    void aParameterCallsNobody(String path) throws Exception {
        Http http = new Http(port);
        String asked = path.replace("canary:", canary.address());
        for (String accept : new String[] {"*/*", "text/html", "application/ld+json"}) {
            assertAnswered(http.get(asked, accept));
        }
        assertThat(canary.wasCalled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET canary:sparql HTTP/1.1|Host: localhost",
                "CONNECT 127.0.0.1 HTTP/1.1|Host: localhost",
                "GET /sparql HTTP/1.1|Host: localhost|Referer: canary:a|Origin: canary:a",
                "GET /sparql HTTP/1.1|Host: localhost|X-Forwarded-Host: canary:|Forwarded:"
                        + " host=canary:",
                "GET /id/person/deng-zhiyong HTTP/1.1|Host: localhost"
                        + "|Accept: application/ld+json;profile=\"canary:context\"",
                "GET /sparql HTTP/1.1|Host: localhost"
                        + "|Accept: application/ld+json;profile=\"canary:context\"",
                "GET /sparql HTTP/1.1|Host: localhost"
                        + "|Link: <canary:c>; rel=\"http://www.w3.org/ns/json-ld#context\"",
            })
    void aHeaderCallsNobody(String head) throws Exception {
        String request =
                head.replace("canary:", canary.address()).replace("|", "\r\n")
                        + "\r\nConnection: close\r\n\r\n";
        RawHttp.Answer answer = RawHttp.send(port, request.getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.status()).isBetween(200, 501).isNotEqualTo(500);
        assertThat(canary.wasCalled()).isFalse();
    }
}
