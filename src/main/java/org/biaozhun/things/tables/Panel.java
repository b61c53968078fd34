package org.biaozhun.things.tables;

import org.biaozhun.names.Wording;
import org.biaozhun.things.facts.Name;

import java.util.List;

/**
 * The answer of a named query about the thing of a page, as a table.
 *
 * @param query name of the query
 * @param heading what stands above it
 * @param href path of the whole answer with its form
 * @param columns the columns that have something in them
 * @param rows the first rows
 * @param total number of all rows
 */
public record Panel(
        String query,
        Wording heading,
        String href,
        List<Column> columns,
        List<Row> rows,
        long total) {

    /**
     * A column.
     *
     * @param name its name; {@code column.} and the name is the key of its heading
     * @param isNumber whether it lines up with numbers
     */
    public record Column(String name, boolean isNumber) {}

    /**
     * A row.
     *
     * @param cells one for each column
     * @param sources numbers of the sources
     */
    public record Row(List<Cell> cells, List<Integer> sources) {}

    /**
     * A cell.
     *
     * @param name what to show
     * @param isNumber whether it lines up with numbers
     */
    public record Cell(Name name, boolean isNumber) {}

    /** The path of the whole answer in another format. */
    public String as(String ending) {
        return href.replaceFirst("\\?", "." + ending + "?");
    }

    /** Whether the page shows only the first rows. */
    public boolean isCut() {
        return total > rows.size();
    }
}
