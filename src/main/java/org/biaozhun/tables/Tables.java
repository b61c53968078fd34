package org.biaozhun.tables;

import org.apache.jena.graph.Node;
import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.corpus.TableReader;
import org.biaozhun.rdf.RdfDocument.Located;
import org.biaozhun.tables.Table.Column;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes statements of tables as Tarql does: the CONSTRUCT beside a table is evaluated for each of
 * its rows, over no data, with the cells as variables.
 */
public final class Tables implements TableReader {

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
        List<Column> unused = made.get().unused(table.get());
        if (!unused.isEmpty()) {
            report.accept(
                    Finding.warning(
                            new Place(file.path(), 1, 0),
                            "%s does not read %s"
                                    .formatted(query.path(), TableQuery.told(unused))));
        }
        return new Rows(file.path(), table.get(), made.get(), report).statements(graph);
    }
}
