package org.biaozhun.annex.model;

import java.util.List;

/**
 * A table.
 *
 * @param caption what it shows
 * @param columns heads of the columns, without the column of marks
 * @param rows each with as many cells as there are columns
 */
public record Table(String caption, List<String> columns, List<Row> rows) implements Block {

    /** Copies the lists, checks the widths. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("a row of another width in: " + caption);
        }
    }

    /**
     * A row.
     *
     * @param cells its cells; an empty list is an empty cell
     * @param sources numbers of its sources, printed after the last cell that is not empty
     * @param notes its footnotes
     */
    public record Row(List<List<Inline>> cells, List<Integer> sources, List<Footnote> notes) {

        /** Copies the lists. */
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
            sources = List.copyOf(sources);
            notes = List.copyOf(notes);
        }
    }
}
