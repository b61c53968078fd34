package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.biaozhun.Http;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every graph is written in the syntax that is asked for, with the tags that the data have. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AnswerFormatsTests {

    private static final String CONSTRUCT =
            "/sparql?query="
                    + Http.encode(
                            "CONSTRUCT { ?s ?p ?o } { BIND(<https://w3id.org/biaozhun/id/body/sac>"
                                    + " AS ?s) ?s ?p ?o }");
    private static final List<String> TYPES =
            List.of(
                    "text/turtle",
                    "application/trig",
                    "application/n-triples",
                    "application/n-quads",
                    "application/ld+json",
                    "application/rdf+xml");

    @LocalServerPort private int port;

    private static Graph read(HttpResponse<String> answer) {
        Lang lang = RDFLanguages.contentTypeToLang(Http.type(answer).split(";", 2)[0]);
        return RDFParser.fromString(answer.body(), lang).toGraph();
    }

    @ParameterizedTest
    @CsvSource({
        "/graphs?default",
        "/graphs?graph=https://w3id.org/biaozhun/graph/data/sesec/2024-nov-dec/03-administrator-of-sac",
        "/graph/data/sesec/2024-nov-dec/03-administrator-of-sac",
        "/graph/data/sesec/2024%2Dnov%2ddec/03-administrator-of-sac",
        "/void.ttl",
        "/sparql",
    })
    void isInTheSyntaxThatIsAskedFor(String path) throws Exception {
        String asked = path.equals("/sparql") ? CONSTRUCT : path;
        List<Graph> graphs = new java.util.ArrayList<>();
        for (String type : TYPES) {
            HttpResponse<String> answer = new Http(port).get(asked, type);
            assertThat(Http.type(answer)).startsWith(type);
            // RDF/XML read as TriG is a syntax error
            graphs.add(read(answer));
        }
        assertThat(graphs.getFirst().isEmpty()).isFalse();
        assertThat(graphs).allMatch(graph -> graph.size() == graphs.getFirst().size());
    }

    @ParameterizedTest
    @CsvSource({"/sparql", "/id/body/sac", "/graphs", "/ontology", "/api/queries/person-graph"})
    void keepsTheTagsOfTheData(String path) throws Exception {
        String asked =
                switch (path) {
                    case "/sparql" -> CONSTRUCT;
                    case "/graphs" ->
                            "/graphs?graph=https://w3id.org/biaozhun/graph/ontology/biaozhun";
                    case "/api/queries/person-graph" ->
                            path + "?person=https://w3id.org/biaozhun/id/person/deng-zhiyong";
                    default -> path;
                };
        Stream<String> types =
                TYPES.stream()
                        .filter(type ->
                                !List.of("/id/body/sac", "/ontology").contains(path)
                                        || !List.of("application/trig", "application/n-quads")
                                                .contains(type))
                        .filter(type ->
                                !path.startsWith("/api")
                                        || !List.of("application/rdf+xml", "application/n-quads")
                                                .contains(type));
        for (String type : types.toList()) {
            String body = new Http(port).get(asked, type).body();
            assertThat(body).as(type).contains("zh-Hans").doesNotContain("zh-hans");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/sparql, application/rdf+xml",
        "/sparql, application/sparql-results+xml",
        "/id/body/sac, application/rdf+xml",
        "/graph/description, application/rdf+xml"
    })
    void xmlNamesItsEncoding(String path, String type) throws Exception {
        String select = "/sparql?query=" + Http.encode("SELECT ?o { ?s ?p ?o } LIMIT 1");
        String asked = path.equals("/sparql") && type.contains("rdf") ? CONSTRUCT : path;
        String body = new Http(port).get(type.contains("results") ? select : asked, type).body();
        assertThat(body).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<");
        assertThat(body.split("<\\?xml", -1)).hasSize(2);
    }

    /**
     * For programs CSV is what the data say; for spreadsheets, by {@code bom=1}, it runs nothing.
     */
    @ParameterizedTest
    @CsvSource({"csv", "tsv"})
    void formulasAreGuardedForSpreadsheetsOnly(String format) throws Exception {
        String query =
                "SELECT ?a ?b { VALUES (?a ?b) { ('=HYPERLINK(\"http://x\")' -1)"
                        + " ('-1 Laboratory' 2) } }";
        String path = "/sparql?format=" + format + "&query=" + Http.encode(query);
        String plain = new Http(port).get(path).body();
        String marked = new Http(port).get(path + "&bom=1").body();
        assertThat(plain).contains("-1 Laboratory").doesNotContain("'=", "'-");
        assertThat(marked)
                .startsWith("\uFEFF")
                .contains("'=HYPERLINK", "'-1 Laboratory")
                .doesNotContain("'-1\n", "'-1\r");
        List<String> lines = Arrays.asList(plain.split("\r?\n", -1));
        assertThat(lines.get(1)).endsWith("-1");
    }
}
