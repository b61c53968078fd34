package org.biaozhun.queries;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

import java.util.List;

/**
 * An answer as texts, for a page.
 *
 * @param columns names of the columns
 * @param rows the cells, row by row
 * @param total rows of the whole answer
 */
public record AnswerTable(List<String> columns, List<List<Cell>> rows, long total) {

    /**
     * A cell.
     *
     * @param text what to show
     * @param iri the IRI it stands for, or empty
     * @param isNumber whether it lines up with numbers
     */
    public record Cell(String text, String iri, boolean isNumber) {}

    static AnswerTable of(Answer answer, long total) {
        return switch (answer) {
            case Answer.Rows rows ->
                    new AnswerTable(
                            rows.variables().stream().map(Var::getVarName).toList(),
                            rows.bindings().stream().map(row -> cells(rows, row)).toList(),
                            total);
            case Answer.Truth truth ->
                    new AnswerTable(
                            List.of("answer"),
                            List.of(List.of(new Cell(Boolean.toString(truth.value()), "", false))),
                            total);
            case Answer.Triples triples ->
                    new AnswerTable(
                            List.of("subject", "property", "value"),
                            triples.triples().stream()
                                    .map(triple ->
                                            List.of(
                                                    cell(triple.getSubject()),
                                                    cell(triple.getPredicate()),
                                                    cell(triple.getObject())))
                                    .toList(),
                            total);
        };
    }

    private static List<Cell> cells(Answer.Rows rows, Binding row) {
        return rows.variables().stream()
                .map(variable -> {
                    Node node = row.get(variable);
                    return node == null ? new Cell("", "", false) : cell(node);
                })
                .toList();
    }

    private static Cell cell(Node node) {
        if (node.isURI()) {
            return new Cell(node.getURI(), node.getURI(), false);
        }
        if (node.isLiteral()) {
            String text = node.getLiteralLexicalForm();
            boolean isNumber =
                    node.getLiteralDatatype().isValid(text)
                            && node.getLiteralValue() instanceof Number;
            return new Cell(text, "", isNumber);
        }
        return new Cell(node.toString(), "", false);
    }
}
