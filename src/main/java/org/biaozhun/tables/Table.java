package org.biaozhun.tables;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it was read.
 *
 * @param isSheet whether its cells have names such as C7
 * @param columns its columns, from left to right
 * @param rows its rows that are not empty, without the header
 */
record Table(boolean isSheet, List<Column> columns, List<Row> rows) {

    private static final int LETTERS = 26;

    /**
     * A column.
     *
     * @param index its number from 0
     * @param header its header as written
     * @param variable the variable that its cells are
     */
    record Column(int index, String header, String variable) {}

    /**
     * A row.
     *
     * @param line the line of the file on which it begins, or the number of the row in its sheet
     * @param cells one text for each column; empty where nothing is written
     */
    record Row(int line, List<String> cells) {

        /** Whether nothing is written in it. */
        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }

        String cell(Column column) {
            return cells.get(column.index());
        }
    }

    /** The columns whose cell in a row is a text, or else has it within. */
    List<Column> columnsWith(Row row, String text) {
        List<Column> same =
                columns.stream().filter(column -> row.cell(column).equals(text)).toList();
        return same.isEmpty() && !text.isBlank()
                ? columns.stream().filter(column -> row.cell(column).contains(text)).toList()
                : same;
    }

    /** The columns that are variables of these names. */
    List<Column> columnsOf(Collection<String> variables) {
        return columns.stream().filter(column -> variables.contains(column.variable())).toList();
    }

    /** Where in a row something is: {@code column start: }, {@code C7 (start): }, or nothing. */
    String where(Row row, List<Column> found) {
        if (found.isEmpty()) {
            return "";
        }
        String names =
                found.stream()
                        .map(column -> isSheet ? cellName(column, row.line()) : column.header())
                        .collect(Collectors.joining(", "));
        String kind = found.size() == 1 ? "column " : "columns ";
        return (isSheet ? "" : kind) + names + ": ";
    }

    private static String cellName(Column column, int row) {
        return "%s%d (%s)".formatted(letters(column.index()), row, column.header());
    }

    /** The name of a column of a sheet, from A on. */
    static String letters(int index) {
        String last = Character.toString('A' + index % LETTERS);
        return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
    }
}
