package org.biaozhun.store.joins;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.biaozhun.store.steps.Expressions;
import org.biaozhun.store.steps.IdBinding;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sorts solutions as Jena does, with what is sorted by computed once for each. Jena orders those
 * that are equal by all their terms, so that an order is always the same.
 */
final class Sorting extends Delayed {

    private final QueryIterator input;
    private final SortCondition[] conditions;
    private final long limit;
    private final ExecutionContext execution;
    private final @Nullable AtomicBoolean cancelled;

    /** A solution with what it is sorted by. */
    private record Keyed(Binding binding, List<@Nullable NodeValue> keys) {}

    /**
     * @param limit how many are wanted; {@link Long#MAX_VALUE} for all
     */
    Sorting(
            QueryIterator input,
            List<SortCondition> conditions,
            long limit,
            ExecutionContext execution) {
        super(input, execution);
        this.input = input;
        this.conditions = conditions.toArray(SortCondition[]::new);
        this.limit = limit;
        this.execution = execution;
        this.cancelled = execution.getCancelSignal();
    }

    @Override
    Iterator<Binding> evaluate() {
        Comparator<Keyed> order = this::compare;
        Keyed[] all = limit == Long.MAX_VALUE ? all() : least(order);
        Arrays.sort(all, order);
        return Arrays.stream(all).map(Keyed::binding).iterator();
    }

    private Keyed[] all() {
        List<Keyed> all = new ArrayList<>();
        while (input.hasNext()) {
            all.add(keyed(input.nextBinding()));
        }
        return all.toArray(Keyed[]::new);
    }

    private Keyed[] least(Comparator<Keyed> order) {
        PriorityQueue<Keyed> least = new PriorityQueue<>(order.reversed());
        while (limit > 0 && input.hasNext()) {
            Keyed next = keyed(input.nextBinding());
            if (least.size() < limit) {
                least.add(next);
            } else if (order.compare(next, least.peek()) < 0) {
                least.poll();
                least.add(next);
            }
        }
        return least.toArray(Keyed[]::new);
    }

    private Keyed keyed(Binding binding) {
        List<@Nullable NodeValue> keys = new ArrayList<>(conditions.length);
        for (SortCondition condition : conditions) {
            keys.add(value(condition.getExpression(), binding));
        }
        return new Keyed(binding, keys);
    }

    private @Nullable NodeValue value(Expr expression, Binding binding) {
        Var variable = expression.asVar();
        return variable != null && binding instanceof IdBinding numbered
                ? numbered.value(variable)
                : Expressions.eval(expression, binding, execution);
    }

    private int compare(Keyed one, Keyed other) {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
        for (int i = 0; i < conditions.length; i++) {
            NodeValue here = one.keys().get(i);
            NodeValue there = other.keys().get(i);
            int order = BindingComparator.compareNodesRaw(here, there);
            if (order != 0) {
                return conditions[i].getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return BindingComparator.compareBindingsSyntactic(one.binding(), other.binding());
    }
}
