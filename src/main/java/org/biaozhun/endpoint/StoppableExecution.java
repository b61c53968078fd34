package org.biaozhun.endpoint;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Evaluates queries as Jena does, and hears of the time limit where Jena 6.0 does not: while it
 * sorts, and while it follows a property path from one node.
 */
final class StoppableExecution extends OpExecutor {

    private final @Nullable AtomicBoolean cancelled;

    private StoppableExecution(ExecutionContext execution) {
        super(execution);
        this.cancelled = execution.getCancelSignal();
    }

    /** Has all queries with a context evaluated so. */
    static void install(Context context) {
        JenaSystem.init();
        QC.setFactory(context, StoppableExecution::new);
    }

    private static void check(AtomicBoolean cancelled) {
        if (cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        if (cancelled == null) {
            return super.execute(order, input);
        }
        AtomicBoolean signal = cancelled;
        BindingComparator comparator = new BindingComparator(order.getConditions(), execCxt);
        return new QueryIterSort(
                exec(order.getSubOp(), input),
                (one, other) -> {
                    check(signal);
                    return comparator.compare(one, other);
                },
                execCxt);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        if (cancelled == null) {
            return super.execute(path, input);
        }
        Graph graph = new StoppableGraph(execCxt.getActiveGraph(), cancelled);
        return new QueryIterPath(
                path.getTriplePath(),
                input,
                ExecutionContext.copyChangeActiveGraph(execCxt, graph));
    }

    /** A graph that finds nothing more once the query has been cancelled. */
    private static final class StoppableGraph extends GraphWrapper {

        private final AtomicBoolean cancelled;

        StoppableGraph(Graph graph, AtomicBoolean cancelled) {
            super(graph);
            this.cancelled = cancelled;
        }

        @Override
        public ExtendedIterator<Triple> find() {
            check(cancelled);
            return super.find();
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            check(cancelled);
            return super.find(pattern);
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node property, Node object) {
            check(cancelled);
            return super.find(subject, property, object);
        }
    }
}
