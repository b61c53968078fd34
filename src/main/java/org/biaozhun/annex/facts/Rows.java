package org.biaozhun.annex.facts;

import org.biaozhun.answers.AnswerTable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of an answer, read by the names of their columns. */
public final class Rows {

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<List<AnswerTable.Cell>> rows;

    private Rows(AnswerTable table) {
        for (String column : table.columns()) {
            columns.put(column, columns.size());
        }
        rows = table.rows();
    }

    public static Rows of(AnswerTable table) {
        return new Rows(table);
    }

    public List<Row> all() {
        return rows.stream().map(Row::new).toList();
    }

    /** One row; a cell that is empty and a column that is not there are the empty text. */
    public final class Row {

        private final List<AnswerTable.Cell> cells;

        Row(List<AnswerTable.Cell> cells) {
            this.cells = cells;
        }

        public String text(String column) {
            Integer index = columns.get(column);
            return index == null ? "" : cells.get(index).text();
        }

        public Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        /** The thing of a column {@code x} with its label in {@code xLabel}. */
        Ref ref(String column) {
            return new Ref(text(column), text(column + "Label"));
        }
    }
}
