package org.biaozhun.imports;

import org.biaozhun.imports.BroughtRows.Row;
import org.biaozhun.tables.Cells;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A brought file in the form that tables of the corpus have.
 *
 * @param variables the headers, each the variable that its column is
 * @param rows the rows that are not empty, each with a cell for each header
 * @param read how many rows there were, without the headers and empty ones
 */
record BroughtTable(List<String> variables, List<List<String>> rows, int read) {

    /**
     * Makes the table.
     *
     * @param told is told of each change, and of rows that are left out
     * @throws IllegalArgumentException if there is no row with headers
     */
    static BroughtTable of(String name, List<Row> brought, Told told) {
        List<Row> written = brought.stream().filter(row -> !row.isEmpty()).toList();
        if (written.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s is empty: its first row has the headers of its columns".formatted(name));
        }
        int width = width(written);
        List<String> variables = variables(written.getFirst(), width, told);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : written.subList(1, written.size())) {
            if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
                told.fault(
                        row.line(),
                        "the row has %d cells and the header %d: it is left out; look for a sign between cells that is part of one"
                                .formatted(row.cells().size(), width));
            } else {
                rows.add(cells(row, width, told));
            }
        }
        return new BroughtTable(variables, List.copyOf(rows), written.size() - 1);
    }

    /** The columns up to the last that has a header; those without one within count too. */
    private static int width(List<Row> rows) {
        List<String> headers = rows.getFirst().cells();
        int width = headers.size();
        while (width > 1 && headers.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static List<String> variables(Row headers, int width, Told told) {
        List<String> variables = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String header =
                    CellText.of(headers.cells().get(i), EnumSet.noneOf(CellText.Change.class));
            // a proposed query ends its own variables with these
            String variable = Cells.variable(header).replaceAll("_+", "_").replaceAll("^_|_$", "");
            if (!Cells.isAllowed(variable)) {
                variable = "column_" + (i + 1);
            }
            String free = variable;
            for (int other = 2; !taken.add(free); other++) {
                free = variable + "_" + other;
            }
            if (!free.equals(header)) {
                told.note(
                        headers.line(),
                        "column %d, \"%s\", has the header %s".formatted(i + 1, header, free));
            }
            variables.add(free);
        }
        return variables;
    }

    private static List<String> cells(Row row, int width, Told told) {
        Set<CellText.Change> changes = EnumSet.noneOf(CellText.Change.class);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(i < row.cells().size() ? CellText.of(row.cells().get(i), changes) : "");
        }
        changes.forEach(change -> told.note(row.line(), change.words()));
        return cells;
    }

    /** What stands in a column, empty cells left out. */
    List<String> values(String variable) {
        int column = variables.indexOf(variable);
        return rows.stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList();
    }

    /** The table as a file: a line is a row, and nothing is quoted. */
    String text() {
        StringBuilder text = new StringBuilder(String.join("\t", variables)).append('\n');
        rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
        return text.toString();
    }
}
