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
import java.nio.charset.StandardCharsets;

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
        assertThat(answer.body()).contains("line 1, column");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/sparql-results+json,application/json,text/javascript |"
                        + " application/sparql-results+json",
                "application/sparql-results+json;q=1.0,application/sparql-results+xml;q=0.7 |"
                        + " application/sparql-results+json",
                "application/json | application/sparql-results+json",
                "text/csv;q=0.9,text/tab-separated-values | text/tab-separated-values",
                "*/* | application/sparql-results+json",
                "application/xml | application/sparql-results+xml",
            })
    void negotiatesAsClientsAsk(String accept, String type) throws Exception {
        assertThat(Http.type(query(ROWS, accept))).isEqualTo(type + ";charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "output=json, application/sparql-results+json",
        "format=csv, text/csv",
        "results=xml, application/sparql-results+xml",
        "output=rdf, application/sparql-results+xml",
        "format=image/png&ac=1, application/sparql-results+xml",
    })
    void namesOfFormatsCountWhereTheyAreKnown(String parameters, String type) throws Exception {
        String path = "/sparql?query=" + Http.encode(ROWS) + "&" + parameters;
        assertThat(Http.type(http.get(path, "application/sparql-results+xml")))
                .isEqualTo(type + ";charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /sparql?query=SELECT, 400",
        "GET, /sparql?query=ASK%7B%7D&query=ASK%7B%7D, 400",
        "GET, /sparql?update=CLEAR%20ALL, 400",
        "GET, /sparql?query=ASK%20FROM%20%3Curn:x%3E%20%7B%7D, 403",
        "GET, /sparql?query=ASK%7B%7D&default-graph-uri=urn:x, 403",
        "GET, /graphs, 400",
        "GET, /graphs?graph=urn:x, 404",
        "GET, /graph/no/such, 404",
        "PUT, /sparql, 405",
        "DELETE, /graphs?default, 405",
        "PATCH, /sparql, 405",
    })
    void tellsWhatIsWrongAsAProblem(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = http.send(method, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.type(answer)).isEqualTo("application/problem+json;charset=utf-8");
        assertThat(answer.body()).contains("\"type\":\"/problems/");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void tellsFaultsAsTextToWhoeverAsksForText() throws Exception {
        HttpResponse<String> answer = query("SELECT 标准", "text/plain");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.type(answer)).isEqualTo("text/plain;charset=utf-8");
        assertThat(answer.body()).startsWith("line 1, column");
    }

    @Test
    void anythingElseThanItsFormatsIsNotAcceptable() throws Exception {
        HttpResponse<String> answer = query(ROWS, "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/sparql-results+json");
    }

    @Test
    void headSaysWhatGetWouldSendAndNothingElse() throws Exception {
        String path = "/sparql?query=" + Http.encode(ROWS);
        HttpResponse<String> head = http.head(path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0))
                .isEqualTo(http.get(path).body().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() throws Exception {
        String path = "/sparql?query=" + Http.encode(ROWS);
        String etag = http.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(http.getIfNoneMatch(path, etag).statusCode()).isEqualTo(304);
        assertThat(http.get(path, "text/csv").headers().firstValue("ETag").orElseThrow())
                .isNotEqualTo(etag);
    }

    @Test
    void browsersMayAskFromAnywhere() throws Exception {
        HttpResponse<String> preflight = http.send("OPTIONS", "/sparql");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, OPTIONS, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGEX(?o, '(')", "REGEX(?o, 'a{,3}')", "REPLACE(?o, 'a**', 'b') = ''"})
    void aPatternThatIsNoneIsToldWithoutNamesOfClasses(String filter) throws Exception {
        HttpResponse<String> answer = query("ASK { ?s ?p ?o FILTER(%s) }".formatted(filter), "*/*");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("java.", "org.", "Exception:");
    }

    @ParameterizedTest
    @CsvSource({
        "'SELECT * WHERE { SERVICE <urn:x> { ?s ?p ?o } }', 403, forbidden-query",
        "'ASK { ?s ?p ?o FILTER(REGEX(?o, \"(((a{999}){999}){999})\")) }', 403, forbidden-query",
    })
    void refusesWhatATimeLimitDoesNotStop(String sparql, int status, String type) throws Exception {
        HttpResponse<String> answer = query(sparql, "*/*");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("/problems/" + type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { BIND(\"\\u0022 AS ?x) # \" AS ?x) BIND(<java:java.lang.Math>(1) AS ?y)"
                        + " }",
                "ASK { BIND(\"a\" AS ?x) FILTER(IF( # )\n true, true, false)) }"
            })
    void evaluatesNothingElseThanWhatItChecked(String sparql) throws Exception {
        HttpResponse<String> answer = query(sparql, "*/*");
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("\"y\": {");
    }

    @Test
    void refusesATextThatIsTooLong() throws Exception {
        String direct = "application/sparql-query";
        String text = "ASK {} #" + "x".repeat(70_000);
        assertThat(http.post("/sparql", direct, text, "*/*").statusCode()).isEqualTo(413);
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
