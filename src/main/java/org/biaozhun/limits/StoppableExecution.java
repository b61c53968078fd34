package org.biaozhun.limits;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Evaluates queries as Jena does, and checks the time limit where Jena does not: while it sorts,
 * while it follows a property path from one node, and while it matches patterns.
 */
public class StoppableExecution extends OpExecutor {

    /** Set in contexts whose queries are counted and limited. */
    private static final Symbol LIMITED = Symbol.create("biaozhun:limited");

    private final @Nullable AtomicBoolean cancelled;
    private @Nullable Evaluation whole;

    protected StoppableExecution(ExecutionContext execution) {
        super(execution);
        this.cancelled = execution.getCancelSignal();
        this.whole =
                execution.getContext().isTrue(LIMITED)
                        ? Evaluation.current().filter(now -> now.attach(cancelled)).orElse(null)
                        : null;
    }

    /**
     * Has all queries with a context evaluated so, or as the dataset has them evaluated if its own
     * context says so.
     */
    public static void install(Context context) {
        JenaSystem.init();
        QC.setFactory(context, StoppableExecution::create);
        context.set(LIMITED, true);
        StoppablePatterns.install(context);
    }

    private static OpExecutor create(ExecutionContext execution) {
        DatasetGraph dataset = execution.getDataset();
        OpExecutorFactory own = dataset == null ? null : QC.getFactory(dataset.getContext());
        return own == null ? new StoppableExecution(execution) : own.create(execution);
    }

    private static void check(AtomicBoolean cancelled) {
        if (cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    @Override
    protected final QueryIterator exec(Op op, QueryIterator input) {
        Evaluation evaluation = whole;
        if (evaluation == null) {
            return evaluate(op, input);
        }
        whole = null;
        try {
            return new CountedRows(evaluate(op, input), evaluation);
        } catch (StackOverflowError deep) {
            evaluation.stop(Evaluation.Stop.DEPTH);
            throw new QueryCancelledException();
        }
    }

    /** Evaluates an operator with its parts. */
    protected QueryIterator evaluate(Op op, QueryIterator input) {
        return super.exec(op, input);
    }

    /** The rows of the query as a whole: what comes out of all its parts. */
    private static final class CountedRows extends QueryIteratorWrapper {

        private final Evaluation evaluation;

        CountedRows(QueryIterator rows, Evaluation evaluation) {
            super(rows);
            this.evaluation = evaluation;
        }

        @Override
        protected boolean hasNextBinding() {
            try {
                return super.hasNextBinding();
            } catch (StackOverflowError deep) {
                throw stop(Evaluation.Stop.DEPTH);
            } catch (ArithmeticException wrong) {
                throw stop(Evaluation.Stop.ARITHMETIC);
            }
        }

        @Override
        protected Binding moveToNextBinding() {
            Binding row = super.moveToNextBinding();
            evaluation.yieldRow();
            if (evaluation.stopped().isPresent()) {
                throw new QueryCancelledException();
            }
            return row;
        }

        private QueryCancelledException stop(Evaluation.Stop why) {
            evaluation.stop(why);
            return new QueryCancelledException();
        }
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        if (cancelled == null) {
            return super.execute(order, input);
        }
        AtomicBoolean signal = cancelled;
        BindingComparator comparator = new BindingComparator(order.getConditions(), execCxt);
        return QueryIterSort.create(
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
