package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The query operation of the SPARQL 1.1 Protocol (21 March 2013), section by section. What it says
 * of faults is in {@code malformed-requests} too.
 */
@EndpointServer
class ProtocolTests {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String GRAPH = "https://w3id.org/biaozhun/graph/";

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    /**
     * Sends a query in one of the three ways of section 2.1, with parameters {@code name=value}
     * that are encoded here; {@code graph:} begins the name of one of our graphs.
     */
    private HttpResponse<String> ask(String way, String query, String parameters, String accept)
            throws Exception {
        String others =
                Arrays.stream(parameters.split(" ", -1))
                        .filter(parameter -> !parameter.isEmpty())
                        .map(ProtocolTests::encoded)
                        .collect(Collectors.joining());
        String all = "query=" + Http.encode(query.replace("graph:", GRAPH)) + others;
        return switch (way) {
            case "GET" -> http.get("/sparql?" + all, accept);
            case "FORM" -> http.post("/sparql", FORM, all, accept);
            default ->
                    http.post(
                            "/sparql?x=y" + others, DIRECT, query.replace("graph:", GRAPH), accept);
        };
    }

    private static String encoded(String parameter) {
        String[] parts = parameter.split("=", 2);
        return "&" + parts[0] + "=" + Http.encode(parts[1].replace("graph:", GRAPH));
    }

    /** Each form of query in each way, with each of its formats. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2.1.1 | GET    | ASK {}                            | application/sparql-results+xml
                    2.1.1 | GET    | SELECT (1 AS ?n) {}               | application/sparql-results+json
                    2.1.1 | GET    | CONSTRUCT {<a:> <b:> 1} WHERE {}  | text/turtle
                    2.1.1 | GET    | DESCRIBE <site/none>              | application/rdf+xml
                    2.1.2 | FORM   | ASK {}                            | application/sparql-results+json
                    2.1.2 | FORM   | SELECT (1 AS ?n) {}               | text/csv
                    2.1.2 | FORM   | CONSTRUCT {<a:> <b:> 1} WHERE {}  | application/n-triples
                    2.1.2 | FORM   | DESCRIBE <site/none>              | application/ld+json
                    2.1.3 | DIRECT | ASK {}                            | application/sparql-results+xml
                    2.1.3 | DIRECT | SELECT (1 AS ?n) {}               | text/tab-separated-values
                    2.1.3 | DIRECT | CONSTRUCT {<a:> <b:> 1} WHERE {}  | application/n-quads
                    2.1.3 | DIRECT | DESCRIBE <site/none>              | application/trig
                    """)
    void answersEveryFormOfQuery(String section, String way, String query, String type)
            throws Exception {
        HttpResponse<String> answer = ask(way, query, "", type);
        assertThat(answer.statusCode()).as(section).isEqualTo(200);
        assertThat(Http.type(answer)).isEqualTo(type + ";charset=utf-8");
    }

    /**
     * The dataset of the parameters, section 2.1.4: it takes the place of the dataset that the
     * query names. The project's graphs: Deng is told of in the one, not in the other.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            emptyValue = "",
            textBlock =
                    """
                    '' | ASK { <id/person/deng-zhiyong> a ?c }                                         | true
                    '' | ASK { GRAPH <deng> { <id/person/deng-zhiyong> a ?c } }                        | true
                    default-graph-uri=<deng> | ASK { <id/person/deng-zhiyong> a ?c }                   | true
                    default-graph-uri=<tc609> | ASK { <id/person/deng-zhiyong> a ?c }                  | false
                    default-graph-uri=<tc609> default-graph-uri=<deng> | ASK { <id/person/deng-zhiyong> a ?c } | true
                    default-graph-uri=<deng> | ASK { GRAPH ?g { ?s ?p ?o } }                           | false
                    named-graph-uri=<deng> | ASK { ?s ?p ?o }                                          | false
                    named-graph-uri=<deng> | ASK { GRAPH <deng> { <id/person/deng-zhiyong> a ?c } }    | true
                    named-graph-uri=<tc609> | ASK { GRAPH <deng> { ?s ?p ?o } }                        | false
                    named-graph-uri=<tc609> named-graph-uri=<deng> | ASK { GRAPH <deng> { ?s ?p ?o } } | true
                    default-graph-uri=<tc609> named-graph-uri=<deng> | ASK { GRAPH <deng> { ?s ?p ?o } } | true
                    default-graph-uri=<tc609> named-graph-uri=<deng> | ASK { <id/person/deng-zhiyong> a ?c } | false
                    '' | ASK FROM <deng> { <id/person/deng-zhiyong> a ?c }                             | true
                    '' | ASK FROM <tc609> { <id/person/deng-zhiyong> a ?c }                            | false
                    '' | ASK FROM NAMED <deng> { GRAPH <deng> { ?s ?p ?o } }                           | true
                    default-graph-uri=<deng> | ASK FROM <tc609> { <id/person/deng-zhiyong> a ?c }      | true
                    default-graph-uri=<tc609> | ASK FROM <deng> { <id/person/deng-zhiyong> a ?c }      | false
                    named-graph-uri=<tc609> | ASK FROM NAMED <deng> { GRAPH <deng> { ?s ?p ?o } }      | false
                    default-graph-uri=<tc609> | ASK FROM NAMED <deng> { GRAPH <deng> { ?s ?p ?o } }    | false
                    """)
    void takesTheDatasetFromTheParameters(String parameters, String query, String result)
            throws Exception {
        String issue = "data/sesec/2024-nov-dec/";
        String deng = GRAPH + issue + "03-administrator-of-sac";
        String tc609 = GRAPH + issue + "18-tc609-projects";
        String dataset = parameters.replace("<deng>", deng).replace("<tc609>", tc609);
        String text =
                query.replace("<deng>", "<" + deng + ">").replace("<tc609>", "<" + tc609 + ">");
        for (String way : new String[] {"GET", "FORM", "DIRECT"}) {
            HttpResponse<String> answer = ask(way, text, dataset, "application/sparql-results+xml");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).as(way).contains("<boolean>" + result + "</boolean>");
        }
    }

    /** Section 2.1.6: what comes back when the query has been evaluated, and when it has not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET    | ASK {}                     | */*                | 200
                    GET    | ASK {}                     | text/csv;q=0.1     | 200
                    GET    | ASK {                      | */*                | 400
                    FORM   | ASK {                      | */*                | 400
                    DIRECT | ASK {                      | */*                | 400
                    GET    | CLEAR ALL                  | */*                | 400
                    FORM   | INSERT DATA { <a:> <b:> 1 } | */*               | 400
                    DIRECT | DELETE WHERE { ?s ?p ?o }  | */*                | 400
                    GET    | ASK {} ASK {}              | */*                | 400
                    GET    | ASK {}                     | text/turtle        | 406
                    GET    | DESCRIBE <a:>              | text/csv           | 406
                    GET    | ASK { SERVICE <a:> { } }   | */*                | 403
                    GET    | ASK FROM <a:> { }          | */*                | 403
                    """)
    void tellsByTheStatusHowItWent(String way, String query, String accept, int status)
            throws Exception {
        assertThat(ask(way, query, "", accept).statusCode()).isEqualTo(status);
    }

    /**
     * Section 2.1 allows GET and POST; a HEAD is a GET without a body (RFC 9110, section 9.3.2).
     */
    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "PATCH", "QUERY"})
    void answersToItsMethodsOnly(String method) throws Exception {
        HttpResponse<String> answer = http.send(method, "/sparql?query=ASK%7B%7D");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
    }

    @ParameterizedTest
    @CsvSource({"/sparql?query=ASK%7B%7D, 200", "/sparql, 200", "/sparql?query=ASK, 400"})
    void headSaysWhatGetSays(String path, int status) throws Exception {
        HttpResponse<String> head = http.head(path);
        assertThat(head.statusCode()).isEqualTo(status);
        assertThat(head.body()).isEmpty();
        assertThat(Http.type(head)).isEqualTo(Http.type(http.get(path)));
    }

    /** SPARQL 1.1 Query, section 4.1.1: without BASE an IRI is relative to the endpoint's own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SELECT (<x> AS ?a) (IRI("y") AS ?b) {}                        | https://w3id.org/biaozhun/
                    BASE <http://a.example/b/c> SELECT (<x> AS ?a) (IRI("y") AS ?b) {} | http://a.example/b/
                    BASE <http://a.example/> BASE <d/e> SELECT (<x> AS ?a) (IRI("y") AS ?b) {} | http://a.example/d/
                    """)
    void relativeNamesHaveABase(String query, String base) throws Exception {
        assertThat(ask("GET", query, "", "text/csv").body())
                .isEqualTo("a,b\r\n%1$sx,%1$sy\r\n".formatted(base));
    }

    @Test
    void chineseComesBackAsItWasSent() throws Exception {
        String query = "SELECT (\"标准化 𠀀\" AS ?t) {}";
        for (String way : new String[] {"GET", "FORM", "DIRECT"}) {
            assertThat(ask(way, query, "", "text/csv").body()).isEqualTo("t\r\n标准化 𠀀\r\n");
        }
    }
}
