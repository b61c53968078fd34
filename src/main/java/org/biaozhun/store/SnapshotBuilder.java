package org.biaozhun.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.store.frozen.FrozenDataset;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Fills a dataset from a corpus, takes inferred graphs, and freezes it. */
public final class SnapshotBuilder {

    private final Corpus corpus;
    private final NamedGraphs dataset = NamedGraphs.empty();
    private final DerivedValues values = new DerivedValues();

    /** Starts with the statements of a corpus. */
    public SnapshotBuilder(Corpus corpus) {
        this.corpus = corpus;
        give(Snapshot.KEPT, corpus.kept());
        corpus.quads().forEach(quad -> add(quad.getGraph(), quad.asTriple()));
    }

    /** The dataset as far as it is filled: what rules read. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Adds a triple to a named graph and to the union. */
    public void add(Node graph, Triple triple) {
        dataset.add(graph, triple);
    }

    /** Gives the snapshot a value that has been derived while it was built. */
    public <T> void give(Derived<T> key, T value) {
        values.put(key, value);
    }

    /** The finished snapshot. The builder is not to be used afterwards. */
    public Snapshot freeze(List<Finding> findings) {
        FrozenDataset frozen = dataset.frozen();
        corpus.prefixes().namespaces().forEach(frozen.prefixes()::add);
        return new Snapshot(
                corpus.id(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                frozen,
                corpus.prefixes(),
                corpus.context(),
                findings,
                values);
    }
}
