package org.biaozhun.publishing;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.biaozhun.Repository;

import java.util.ArrayList;
import java.util.List;

/** Answers to queries on the description of a dataset. */
final class Rows {

    private static final String PREFIXES =
            Repository.snapshot().prefixes().asSparql()
                    + """
                    PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                    PREFIX spex: <https://purl.expasy.org/sparql-examples/ontology#>
                    PREFIX ext: <http://ldf.fi/void-ext#>
                    PREFIX site: <https://w3id.org/biaozhun/>
                    """;

    private Rows() {}

    /** The rows of a query on the real snapshot. */
    static List<List<Node>> of(String query) {
        return of(Repository.snapshot().dataset(), query);
    }

    static List<List<Node>> of(DatasetGraph dataset, String query) {
        List<List<Node>> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(PREFIXES + query).build()) {
            RowSet answer = execution.select();
            answer.forEachRemaining(
                    row -> rows.add(answer.getResultVars().stream().map(row::get).toList()));
        }
        return rows;
    }

    /** The lexical forms and IRIs of the first column. */
    static List<String> firsts(List<List<Node>> rows) {
        return rows.stream().map(row -> row.get(0)).map(Rows::text).toList();
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
