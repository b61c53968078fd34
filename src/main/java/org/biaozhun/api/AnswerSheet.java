package org.biaozhun.api;

import org.biaozhun.answers.AnswerTable;
import org.biaozhun.ontology.Bz;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An answer as people read it: a name leads to the page of its thing, and the column of its IRI is
 * left out.
 *
 * @param columns names of the columns, as in the query
 * @param rows the cells, row by row
 */
record AnswerSheet(List<String> columns, List<List<Cell>> rows) {

    private static final String LABEL = "Label";
    private static final String OURS = Bz.BASE;

    /**
     * A cell.
     *
     * @param text what to show
     * @param href where it leads, or empty
     * @param isNumber whether it lines up with numbers
     */
    record Cell(String text, String href, boolean isNumber) {}

    static AnswerSheet of(AnswerTable table) {
        List<Integer> shown =
                IntStream.range(0, table.columns().size())
                        .filter(at -> !hasName(table, at))
                        .boxed()
                        .toList();
        return new AnswerSheet(
                shown.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> shown.stream().map(at -> cell(table, row, at)).toList())
                        .toList());
    }

    /** Whether all that a column has is named by the column of the same name with Label. */
    private static boolean hasName(AnswerTable table, int column) {
        int label = table.columns().indexOf(table.columns().get(column) + LABEL);
        return label >= 0
                && table.rows().stream()
                        .allMatch(row ->
                                row.get(column).text().isEmpty()
                                        || !row.get(label).text().isEmpty());
    }

    private static Cell cell(AnswerTable table, List<AnswerTable.Cell> row, int column) {
        AnswerTable.Cell cell = row.get(column);
        String name = table.columns().get(column);
        int thing =
                name.endsWith(LABEL)
                        ? table.columns().indexOf(name.substring(0, name.length() - LABEL.length()))
                        : column;
        String iri = thing < 0 || cell.text().isEmpty() ? "" : row.get(thing).iri();
        String text =
                cell.iri().startsWith(OURS) ? cell.iri().substring(OURS.length()) : cell.text();
        return new Cell(text, href(iri), cell.isNumber());
    }

    /** Our things have their pages here; addresses that are no web addresses lead nowhere. */
    private static String href(String iri) {
        if (iri.startsWith(OURS)) {
            return "/" + iri.substring(OURS.length());
        }
        return iri.startsWith("http") ? iri : "";
    }
}
