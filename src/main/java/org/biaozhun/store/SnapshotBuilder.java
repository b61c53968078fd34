package org.biaozhun.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills a dataset from a corpus, takes inferred graphs, and freezes it. The union is a graph of its
 * own, with the indexes that measured best for reading ({@code GraphMemRoaring}).
 */
public final class SnapshotBuilder {

    private final Corpus corpus;
    private final Graph union = GraphMemFactory.createGraphMemRoaring();
    private final Map<Node, Graph> named = new HashMap<>();
    private final DatasetGraph dataset = new NamedGraphs(union);
    private final DerivedValues values = new DerivedValues();

    /** Starts with the statements of a corpus. */
    public SnapshotBuilder(Corpus corpus) {
        this.corpus = corpus;
        corpus.quads().forEach(quad -> add(quad.getGraph(), quad.asTriple()));
    }

    /** The dataset as far as it is filled: what rules read. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Adds a triple to a named graph and to the union. */
    public void add(Node graph, Triple triple) {
        named.computeIfAbsent(graph, this::newGraph).add(triple);
        union.add(triple);
    }

    private Graph newGraph(Node name) {
        Graph graph = GraphMemFactory.createGraphMemRoaring();
        dataset.addGraph(name, graph);
        return graph;
    }

    /** Gives the snapshot a value that has been derived while it was built. */
    public <T> void give(Derived<T> key, T value) {
        values.put(key, value);
    }

    /** The finished snapshot. The builder is not to be used afterwards. */
    public Snapshot freeze(List<Finding> findings) {
        corpus.prefixes().namespaces().forEach(dataset.prefixes()::add);
        return new Snapshot(
                corpus.id(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                new DatasetGraphReadOnly(dataset),
                corpus.prefixes(),
                corpus.context(),
                findings,
                values);
    }

    /** Named graphs and their union; the stock one makes a graph when it is asked for one. */
    private static final class NamedGraphs extends DatasetGraphMapLink {

        NamedGraphs(Graph union) {
            super(union);
        }

        @Override
        public Graph getGraph(Node name) {
            boolean isThere =
                    Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || containsGraph(name);
            return isThere ? super.getGraph(name) : Graph.emptyGraph;
        }
    }
}
