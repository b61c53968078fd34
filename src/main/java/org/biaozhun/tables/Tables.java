package org.biaozhun.tables;

import org.apache.jena.graph.Node;
import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.corpus.TableReader;
import org.biaozhun.rdf.RdfDocument.Located;
import org.biaozhun.tables.Table.Column;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes statements of tables as Tarql does: the CONSTRUCT beside a table is evaluated for each of
 * its rows, over no data, with the cells as variables.
 */
public final class Tables implements TableReader {

    private static final String LEFT_OUT = "# not read:";
    private static final Pattern VARIABLE = Pattern.compile("[?]([\\w\\p{L}]+)");

    private final Map<String, Remembered> memories = new ConcurrentHashMap<>();

    private record Remembered(String query, List<Column> columns, RowMemory rows) {}

    @Override
    public List<Located> read(
            CorpusFile file, CorpusFile query, Node graph, Consumer<Finding> report) {
        Optional<Table> table = TableFiles.read(file, report);
        if (table.isEmpty()) {
            return List.of();
        }
        Optional<TableQuery> made = TableQuery.of(query, graph.getURI(), table.get(), report);
        if (made.isEmpty()) {
            return List.of();
        }
        Set<String> leftOut = leftOut(query, table.get(), report);
        List<Column> unused =
                made.get().unused(table.get()).stream()
                        .filter(column -> !leftOut.contains(column.variable()))
                        .toList();
        if (!unused.isEmpty()) {
            report.accept(
                    Finding.warning(
                            new Place(file.path(), 1, 0),
                            "%s does not read %s"
                                    .formatted(query.path(), TableQuery.told(unused))));
        }
        return new Rows(
                        file.path(),
                        table.get(),
                        made.get(),
                        memory(file, query, table.get().columns()),
                        report)
                .statements(graph);
    }

    private RowMemory memory(CorpusFile file, CorpusFile query, List<Column> columns) {
        Remembered known = memories.get(file.path());
        String text = query.text();
        if (known != null && known.query().equals(text) && known.columns().equals(columns)) {
            return known.rows();
        }
        RowMemory rows = new RowMemory(text.contains(Headers.ROW_NUMBER));
        memories.put(file.path(), new Remembered(text, columns, rows));
        return rows;
    }

    /** The columns that a comment of the query names after {@code # not read:}. */
    private static Set<String> leftOut(CorpusFile query, Table table, Consumer<Finding> report) {
        Set<String> columns =
                table.columns().stream().map(Column::variable).collect(Collectors.toSet());
        Set<String> leftOut = new TreeSet<>();
        int line = 0;
        for (String text : query.text().lines().toList()) {
            line++;
            Matcher names = VARIABLE.matcher(text.startsWith(LEFT_OUT) ? text : "");
            while (names.find()) {
                leftOut.add(names.group(1));
                if (!columns.contains(names.group(1))) {
                    report.accept(
                            Finding.violation(
                                    new Place(query.path(), line, 0),
                                    "?%s is not read, and is no column of the table"
                                            .formatted(names.group(1))));
                }
            }
        }
        return leftOut;
    }
}
