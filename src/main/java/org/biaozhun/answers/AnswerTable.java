package org.biaozhun.answers;

import org.apache.jena.graph.Node;

import java.util.List;
import java.util.Optional;

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
    public record Cell(String text, String iri, boolean isNumber) {

        /** The text of a node; an empty cell has none. */
        public static Cell of(Optional<Node> node) {
            return node.map(Cell::of).orElseGet(() -> new Cell("", "", false));
        }

        private static Cell of(Node node) {
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

    static AnswerTable of(NodeTable table) {
        return new AnswerTable(
                table.columns(),
                table.rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList(),
                table.total());
    }
}
