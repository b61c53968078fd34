package org.biaozhun.store.joins;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.limits.StoppableExecution;
import org.biaozhun.store.frozen.FrozenDataset;
import org.biaozhun.store.frozen.FrozenGraph;
import org.biaozhun.store.steps.Layout;
import org.biaozhun.store.steps.Plan;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/**
 * Evaluates queries on frozen triples: patterns on numbers, groups and orders with values that are
 * decoded once; all else as Jena does, with the same answers.
 */
public final class FrozenExecution extends StoppableExecution {

    private final @Nullable FrozenGraph graph;

    private FrozenExecution(ExecutionContext execution) {
        super(execution);
        Graph active = execution.getActiveGraph();
        this.graph = active instanceof FrozenGraph frozen ? frozen : null;
    }

    /** Has queries with the context of a dataset evaluated so. */
    public static void install(Context context) {
        QC.setFactory(context, FrozenExecution::new);
    }

    @Override
    protected QueryIterator evaluate(Op op, QueryIterator input) {
        FrozenGraph here = graph;
        if (here != null) {
            QueryIterator rows = planned(op, input, here);
            if (rows != null) {
                return rows;
            }
        }
        return super.evaluate(op, input);
    }

    private @Nullable QueryIterator planned(Op op, QueryIterator input, FrozenGraph here) {
        return switch (op) {
            case OpProject project when input.isJoinIdentity() -> {
                Plan plan = plan(project.getSubOp(), here);
                yield plan == null
                        ? null
                        : plan.bindings(
                                input(plan, input),
                                Layout.of(plan.rows(), project.getVars()),
                                execCxt);
            }
            case OpDistinct distinct
                    when input.isJoinIdentity()
                            && distinct.getSubOp() instanceof OpProject project -> {
                Plan plan = plan(project.getSubOp(), here);
                yield plan == null
                        ? null
                        : plan.differentBindings(
                                input(plan, input),
                                Layout.of(plan.rows(), project.getVars()),
                                execCxt);
            }
            case OpGroup group -> {
                Plan plan = plan(group.getSubOp(), here);
                yield plan == null ? null : new Grouping(plan, group, input(plan, input));
            }
            case OpProject project -> null;
            case OpDistinct distinct -> null;
            default -> {
                Plan plan = plan(op, here);
                yield plan == null
                        ? null
                        : plan.bindings(input(plan, input), Layout.whole(plan.rows()), execCxt);
            }
        };
    }

    private @Nullable Plan plan(Op op, FrozenGraph here) {
        return Compiler.compile(op, here.triples(), here.number(), isWholeDataset(), execCxt);
    }

    private QueryIterator input(Plan plan, QueryIterator input) {
        return plan.source() == null ? input : exec(plan.source(), input);
    }

    /** Whether the dataset is the store itself, not one that a query put together of its graphs. */
    private boolean isWholeDataset() {
        DatasetGraph dataset = execCxt.getDataset();
        return (dataset instanceof DatasetGraphWrapper wrapper ? wrapper.getBase() : dataset)
                instanceof FrozenDataset;
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        return narrow(
                join,
                input,
                (left, right) -> Join.join(left, right, execCxt),
                () -> super.execute(join, input));
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        return narrow(
                join,
                input,
                (left, right) -> Join.leftJoin(left, right, join.getExprs(), execCxt),
                () -> super.execute(join, input));
    }

    private QueryIterator narrow(
            Op2 join,
            QueryIterator input,
            BinaryOperator<QueryIterator> joining,
            Supplier<QueryIterator> wide) {
        List<Var> shared =
                graph == null ? List.of() : Passing.shared(join.getLeft(), join.getRight());
        return shared.isEmpty()
                ? wide.get()
                : new NarrowJoin(
                        exec(join.getLeft(), input),
                        shared,
                        given -> exec(join.getRight(), given),
                        joining,
                        execCxt);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        QueryIterator rows = exec(order.getSubOp(), input);
        return new Sorting(rows, order.getConditions(), Long.MAX_VALUE, execCxt);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        QueryIterator rows =
                top.getSubOp() instanceof OpDistinct distinct
                        ? new QueryIterDistinct(exec(distinct.getSubOp(), input), null, execCxt)
                        : exec(top.getSubOp(), input);
        return new Sorting(rows, top.getConditions(), top.getLimit(), execCxt);
    }
}
