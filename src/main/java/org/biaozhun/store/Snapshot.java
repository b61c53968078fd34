package org.biaozhun.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.corpus.Finding;
import org.biaozhun.ontology.Prefixes;

import java.time.Instant;
import java.util.List;

/**
 * An immutable state of the graph: named graphs, their union as the default graph, and the named
 * queries that were published with it.
 *
 * @param id hash of the inputs, 16 hexadecimal digits; the same inputs have the same id
 * @param builtAt when it was built
 * @param dataset read-only dataset; its default graph is the union of the named graphs
 * @param prefixes the prefix table
 * @param context the JSON-LD context, as JSON
 * @param queries the query files
 * @param findings what the checks said of the inputs
 */
public record Snapshot(
        String id,
        Instant builtAt,
        DatasetGraph dataset,
        Prefixes prefixes,
        String context,
        List<CorpusFile> queries,
        List<Finding> findings) {

    public Snapshot {
        queries = List.copyOf(queries);
        findings = List.copyOf(findings);
    }

    /** The union of the named graphs. */
    public Graph union() {
        return dataset.getDefaultGraph();
    }

    /** The number of distinct triples in the union. */
    public long triples() {
        return union().size();
    }
}
