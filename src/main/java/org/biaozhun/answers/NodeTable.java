package org.biaozhun.answers;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.biaozhun.answers.format.Answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer as nodes.
 *
 * @param columns names of the columns
 * @param rows the cells, row by row; some may be empty
 * @param total rows of the whole answer
 */
public record NodeTable(List<String> columns, List<List<Optional<Node>>> rows, long total) {

    static NodeTable of(Answer answer, long total) {
        return switch (answer) {
            case Answer.Rows rows ->
                    new NodeTable(
                            rows.variables().stream().map(Var::getVarName).toList(),
                            rows.bindings().stream()
                                    .map(row ->
                                            rows.variables().stream()
                                                    .map(column ->
                                                            Optional.ofNullable(row.get(column)))
                                                    .toList())
                                    .toList(),
                            total);
            case Answer.Truth truth ->
                    new NodeTable(
                            List.of("answer"),
                            List.of(row(NodeFactory.createLiteralByValue(truth.value()))),
                            total);
            case Answer.Triples triples ->
                    new NodeTable(
                            List.of("subject", "property", "value"),
                            triples.triples().stream()
                                    .map(triple ->
                                            row(
                                                    triple.getSubject(),
                                                    triple.getPredicate(),
                                                    triple.getObject()))
                                    .toList(),
                            total);
        };
    }

    private static List<Optional<Node>> row(Node... nodes) {
        return Stream.of(nodes).map(Optional::of).toList();
    }
}
