package org.biaozhun.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.store.frozen.FrozenBuilder;
import org.biaozhun.store.frozen.FrozenDataset;
import org.biaozhun.store.joins.FrozenExecution;
import org.jspecify.annotations.Nullable;

/**
 * Named graphs and their union while they grow. Who reads is shown what has been added by then: it
 * is sorted anew for the first reader after a change, so much is to be added at once.
 */
public final class NamedGraphs extends DatasetGraphWrapper {

    private final FrozenBuilder builder = new FrozenBuilder();
    private @Nullable FrozenDataset current;

    private NamedGraphs() {
        super(null);
    }

    /** No graphs yet. */
    public static NamedGraphs empty() {
        return new NamedGraphs();
    }

    /** Adds a triple to a named graph and to the union. */
    public synchronized void add(Node name, Triple triple) {
        builder.add(name, triple);
        current = null;
    }

    /** What has been added by now; it does not change any more. */
    public synchronized FrozenDataset frozen() {
        FrozenDataset known = current;
        if (known == null) {
            known = new FrozenDataset(builder.freeze());
            FrozenExecution.install(known.getContext());
            current = known;
        }
        return known;
    }

    @Override
    protected Context getCxt() {
        return get().getContext();
    }

    @Override
    protected DatasetGraph get() {
        return frozen();
    }
}
