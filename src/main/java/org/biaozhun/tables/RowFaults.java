package org.biaozhun.tables;

import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Symbol;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.ontology.Bz;
import org.biaozhun.tables.Table.Column;
import org.biaozhun.tables.Table.Row;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Takes what is wrong with the row that is evaluated, each fault once. */
final class RowFaults {

    /** Where functions find it in the context of an evaluation. */
    static final Symbol KEY = Symbol.create(Bz.FUNCTIONS + "faults");

    private final String path;
    private final Table table;
    private final Consumer<Finding> report;
    private final Set<Finding> told = new HashSet<>();
    private final Set<Row> faulty = new HashSet<>();
    private Row row = new Row(0, List.of());

    RowFaults(String path, Table table, Consumer<Finding> report) {
        this.path = path;
        this.table = table;
        this.report = report;
    }

    /** Those of the evaluation in which a function is called. */
    static RowFaults of(FunctionEnv environment) {
        return environment.getContext().get(KEY);
    }

    /** What is told from now on is of this row. */
    void begin(Row next) {
        row = next;
    }

    /** A text of the row is not what it should be. */
    void ofText(String text, String message) {
        add(table.columnsWith(row, text), message);
    }

    /** Cells of the row, as variables, are not what they should be together. */
    void ofVariables(Set<String> variables, String message) {
        add(table.columnsOf(variables), message);
    }

    /** The rows of which something was told. */
    Set<Row> rows() {
        return faulty;
    }

    private void add(List<Column> columns, String message) {
        faulty.add(row);
        Finding finding =
                Finding.violation(
                        new Place(path, row.line(), 0), table.where(row, columns) + message);
        if (told.add(finding)) {
            report.accept(finding);
        }
    }
}
