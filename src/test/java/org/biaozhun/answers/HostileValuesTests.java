package org.biaozhun.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.biaozhun.answers.format.Answer;
import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.ontology.Prefixes;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.queries.Parameter;
import org.biaozhun.queries.QueryCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Values that try to break out of their place. A value is refused, or it means what the same text
 * means when SPARQL writes it as an escaped term: never anything else.
 */
class HostileValuesTests {

    private static final List<String> VARIABLES =
            List.of("_x", "_x_iri", "_x_number", "_x_integer", "_x_xsd_date", "_x_en", "_x_zh");

    private static final List<String> ATTACKS =
            List.of(
                    "\"",
                    "'",
                    "\\",
                    "\"\"\"",
                    "'''",
                    "\" . ?s ?p ?o . \"",
                    "' } #",
                    "} #",
                    "} UNION { ?s ?p ?o",
                    "> ?p ?o . ?a ?b <urn:c",
                    "<urn:a> . DROP ALL",
                    "urn:a> } ; DELETE WHERE { ?s ?p ?o } #",
                    "\\u0022 . ?s ?p ?o . \\u0022",
                    "\\u003E",
                    "\\",
                    "\\\\\"",
                    "\n} #\n",
                    "\r\n",
                    "\t",
                    "\u0000",
                    "# comment",
                    "a # b",
                    "?s",
                    "$s",
                    "_:b",
                    "foaf:name",
                    "PREFIX x: <urn:x>",
                    "@en",
                    "\"@en",
                    "\"^^xsd:integer",
                    "1 || true",
                    "1; DROP",
                    "-1e999",
                    "NaN",
                    "INF",
                    "0x1F",
                    "true",
                    "FILTER(true)",
                    "SERVICE <http://127.0.0.1/>",
                    "${jndi:ldap://x}",
                    "../../etc/passwd",
                    "<script>alert(1)</script>",
                    "%00",
                    "%22%7D",
                    "标准\" } #",
                    "\uD83D\uDE00",
                    "\u202Etxt",
                    "a\u0301",
                    "{{7*7}}",
                    "urn:a b",
                    "urn:a|b",
                    "http://[::1",
                    "javascript:alert(1)",
                    "2024-13-01",
                    "2024-02-30",
                    "2024-01-01Z' #");

    private static final DatasetGraph DATASET = dataset();

    /** Each attack as a literal of each kind, and some others. */
    private static DatasetGraph dataset() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node property = NodeFactory.createURI("urn:p");
        List<Node> values = new ArrayList<>();
        for (String attack : ATTACKS) {
            values.add(NodeFactory.createLiteralString(attack));
            values.add(NodeFactory.createLiteralLang(attack, "en"));
        }
        for (int i = 0; i < values.size(); i++) {
            graph.add(NodeFactory.createURI("urn:s" + i), property, values.get(i));
        }
        return DatasetGraphFactory.wrap(graph);
    }

    static Stream<Object[]> attacks() {
        return VARIABLES.stream()
                .flatMap(variable ->
                        ATTACKS.stream().map(attack -> new Object[] {variable, attack}));
    }

    private static NamedQuery query(String variable) {
        String text =
                ("#+ summary: s\n#+ description: d\n#+ params: {x: {example: '1'}}\n"
                                + "SELECT ?s WHERE { ?s <urn:p> ?%s } ORDER BY ?s")
                        .formatted(variable);
        CorpusFile file =
                new CorpusFile("queries/analysis/q.rq", text.getBytes(StandardCharsets.UTF_8));
        Prefixes prefixes = new Prefixes(Map.of("xsd", "http://www.w3.org/2001/XMLSchema#"));
        return QueryCatalogue.of(List.of(file), prefixes).find("q").orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aValueIsRefusedOrMeansWhatItSays(String variable, String attack) {
        NamedQuery query = query(variable);
        Parameter parameter = query.parameters().getFirst();
        Map<String, String> values = Map.of("x", attack);
        QueryRunner runner = new QueryRunner(QuerySettings.defaults());
        Node node;
        try {
            node = parameter.type().node(attack);
        } catch (IllegalArgumentException refused) {
            assertThatThrownBy(() -> runner.run(DATASET, query, values))
                    .isInstanceOf(NamedQueryException.BadParameter.class);
            return;
        }
        String escaped =
                "SELECT ?s WHERE { ?s <urn:p> %s } ORDER BY ?s".formatted(NodeFmtLib.strNT(node));
        assertThat(rows(runner.run(DATASET, query, values))).isEqualTo(rows(escaped));
    }

    private static List<String> rows(Answer answer) {
        return ((Answer.Rows) answer).bindings().stream().map(Object::toString).toList();
    }

    private static List<String> rows(String sparql) {
        List<String> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(DATASET).query(sparql).build()) {
            execution.select().forEachRemaining(row -> rows.add(row.toString()));
        }
        return rows;
    }

    @Test
    void thereAreAtLeastTwoHundredAttacks() {
        assertThat(attacks()).hasSizeGreaterThan(200);
    }
}
