package org.biaozhun.corpus;

import org.apache.jena.graph.Node;
import org.biaozhun.rdf.RdfDocument.Located;

import java.util.List;
import java.util.function.Consumer;

/** What makes statements of a table and of the query that lies beside it. */
@FunctionalInterface
public interface TableReader {

    /**
     * The statements of a table.
     *
     * @param table the table
     * @param query the query that is run for each of its rows
     * @param graph the named graph of its statements
     * @param report takes what is wrong with either, each with its place
     * @return the statements in the order of the rows, each with the line of its row
     */
    List<Located> read(CorpusFile table, CorpusFile query, Node graph, Consumer<Finding> report);
}
