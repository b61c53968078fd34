package org.biaozhun.tables;

import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.formats.Format;
import org.biaozhun.tables.Table.Column;
import org.biaozhun.tables.Table.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files as tables: the first row that is not empty has the headers. */
final class TableFiles {

    private final CorpusFile file;
    private final Consumer<Finding> report;
    private boolean isWrong;

    private TableFiles(CorpusFile file, Consumer<Finding> report) {
        this.file = file;
        this.report = report;
    }

    /** What takes a fault with its line. */
    interface Faults {
        void add(int line, String message);
    }

    /** A file that is no table at all. */
    static final class NoTable extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        NoTable(int line, String message) {
            super(message);
            this.line = line;
        }
    }

    /**
     * The table in a file; empty if it is none or its headers are wrong. Rows that are wrong are
     * reported and left out.
     */
    static Optional<Table> read(CorpusFile file, Consumer<Finding> report) {
        return new TableFiles(file, report).read();
    }

    private Optional<Table> read() {
        boolean isSheet = is(Format.XLSX);
        try {
            List<Row> rows =
                    isSheet
                            ? Workbooks.rows(file.bytes(), this::fault)
                            : DelimitedTexts.rows(file.bytes(), is(Format.CSV), this::fault);
            List<Row> written = rows.stream().filter(row -> !row.isEmpty()).toList();
            if (written.isEmpty()) {
                throw new NoTable(0, "is empty: its first row has the headers of its columns");
            }
            return table(isSheet, written);
        } catch (NoTable none) {
            fault(none.line, String.valueOf(none.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Table> table(boolean isSheet, List<Row> rows) {
        Row headers = rows.getFirst();
        isWrong = false;
        List<Column> columns =
                Headers.columns(headers.cells(), message -> fault(headers.line(), message));
        if (isWrong) {
            return Optional.empty();
        }
        List<Row> whole = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            if (row.cells().size() == columns.size()) {
                whole.add(row);
            } else {
                fault(
                        row.line(),
                        "the row has %d cells and the header %d%s"
                                .formatted(row.cells().size(), columns.size(), hint(row, columns)));
            }
        }
        return Optional.of(new Table(isSheet, columns, List.copyOf(whole)));
    }

    private static String hint(Row row, List<Column> columns) {
        return row.cells().size() < columns.size()
                ? ": nothing is written for " + columns.get(row.cells().size()).header()
                : ": the first too many is \"" + row.cells().get(columns.size()) + '"';
    }

    private boolean is(Format format) {
        return file.path().endsWith("." + format.ending());
    }

    private void fault(int line, String message) {
        isWrong = true;
        report.accept(Finding.violation(new Place(file.path(), line, 0), message));
    }
}
