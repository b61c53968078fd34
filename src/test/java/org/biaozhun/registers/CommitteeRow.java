package org.biaozhun.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.biaozhun.Repository;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A row on a committee, with the graph of its page and the committee of which it speaks there. */
final class CommitteeRow {

    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
    private static final DatasetGraph DATASET = Repository.everything().dataset();
    private static final Map<String, Query> COMPILED = new ConcurrentHashMap<>();

    private final Map<String, String> row;
    private final boolean isOfRoles;
    private final Graph graph;
    private final Node committee;

    CommitteeRow(String table, Map<String, String> row) {
        this.row = row;
        this.isOfRoles = row.containsKey("role");
        this.graph = PageGraph.of(DATASET, table, row.get("source")).graph();
        this.committee = committee();
    }

    private Node committee() {
        String number = row.get("number");
        String name = row.get("name_zh");
        String pattern =
                number.isEmpty()
                        ? "?c skosxl:altLabel/skosxl:literalForm ?name"
                        : "?c dcterms:identifier ?cell";
        Query query =
                query(
                        "SELECT DISTINCT ?c { "
                                + pattern
                                + " FILTER(CONTAINS(STR(?c), \"/id/committee/\")) }");
        Set<Node> found = new HashSet<>();
        try (QueryExec exec = exec(query, number.isEmpty() ? name : number)) {
            exec.select().forEachRemaining(solution -> found.add(solution.get("c")));
        }
        assertThat(found).as(number + name).hasSize(1);
        return found.iterator().next();
    }

    boolean says(String pattern, String cell) {
        Query query = query("ASK { " + pattern.replace("WHEN", when()) + " }");
        try (QueryExec exec = exec(query, cell)) {
            return exec.ask();
        }
    }

    /** What the row says of the time of a tenure ?t. */
    private String when() {
        String status = row.get("status");
        if (!Set.of("observed", "start", "end").contains(status)) {
            return "?t bz:tenureStatus tenure-status:proposed"
                    + " FILTER NOT EXISTS { ?t bz:observedOn|schema:startDate ?held }";
        }
        if (row.get("observed_on").isEmpty()) {
            return "?t bz:tenureStatus tenure-status:not-stated";
        }
        return switch (status) {
            case "start" -> "?t schema:startDate|bz:observedOn ?seen";
            case "end" -> "?t schema:endDate ?seen";
            default -> "?t bz:observedOn ?seen";
        };
    }

    private QueryExec exec(Query query, String cell) {
        boolean isChinese = cell.codePoints().anyMatch(Character::isIdeographic);
        QueryExecBuilder builder =
                QueryExec.graph(graph)
                        .query(query)
                        .substitution("cell", NodeFactory.createLiteralString(cell))
                        .substitution(
                                "name",
                                NodeFactory.createLiteralLang(cell, isChinese ? "zh-Hans" : "en"))
                        .substitution("time", time(cell))
                        .substitution("seen", time(row.get("observed_on")))
                        .substitution(
                                "whole", NodeFactory.createLiteralDT(cell, XSDDatatype.XSDinteger))
                        .substitution("state", state())
                        .substitution("number", NodeFactory.createLiteralString(row.get("number")));
        if (isOfRoles) {
            builder.substitution(
                    "role", NodeFactory.createURI(Terms.LIST + "role/" + row.get("role")));
        }
        return (committee == null ? builder : builder.substitution("c", committee)).build();
    }

    private Node state() {
        String kind = row.get("status").equals("proposed") ? "proposal" : "preparation";
        return NodeFactory.createURI(Terms.LIST + "event-kind/" + kind);
    }

    private static Node time(String text) {
        return NodeFactory.createLiteralDT(
                text,
                switch (text.replaceAll("\\d", "9")) {
                    case "9999-99-99" -> XSDDatatype.XSDdate;
                    case "9999-99" -> XSDDatatype.XSDgYearMonth;
                    case "9999" -> XSDDatatype.XSDgYear;
                    default -> TypeMapper.getInstance().getSafeTypeByName(EDTF);
                });
    }

    /** A query with the prefixes of the project. */
    static Query query(String text) {
        return COMPILED.computeIfAbsent(
                text,
                any -> QueryFactory.create(Repository.everything().prefixes().asSparql() + any));
    }
}
