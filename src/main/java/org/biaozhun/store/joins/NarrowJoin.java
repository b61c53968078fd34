package org.biaozhun.store.joins;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Joins few rows with what is evaluated for them only, such as a sub-select that groups all sources
 * of all tenures. If the rows are many, or one of them lacks a value, everything is evaluated, as
 * Jena does.
 */
final class NarrowJoin extends QueryIter {

    /** Up to so many rows it is worth it to look for each. */
    private static final int FEW = 10_000;

    private final QueryIterator left;
    private final List<Var> shared;
    private final UnaryOperator<QueryIterator> right;
    private final BinaryOperator<QueryIterator> joining;
    private @Nullable QueryIterator joined;

    /**
     * A join.
     *
     * @param shared the variables whose values may be given to the right side
     * @param right evaluates the right side for some rows
     * @param joining joins what the sides have
     */
    NarrowJoin(
            QueryIterator left,
            List<Var> shared,
            UnaryOperator<QueryIterator> right,
            BinaryOperator<QueryIterator> joining,
            ExecutionContext execution) {
        super(execution);
        this.left = left;
        this.shared = shared;
        this.right = right;
        this.joining = joining;
    }

    private QueryIterator joined() {
        QueryIterator known = joined;
        if (known == null) {
            known = join();
            joined = known;
        }
        return known;
    }

    private QueryIterator join() {
        ExecutionContext execution = getExecContext();
        List<Binding> rows = new ArrayList<>();
        while (rows.size() < FEW && left.hasNext()) {
            rows.add(left.nextBinding());
        }
        QueryIterator all = QueryIterPlainWrapper.create(rows.iterator(), execution);
        if (left.hasNext()) {
            QueryIterConcat both = new QueryIterConcat(execution);
            both.add(all);
            both.add(left);
            return joining.apply(both, right.apply(root()));
        }
        Set<Binding> keys = keys(rows);
        QueryIterator given =
                keys.isEmpty() && !rows.isEmpty()
                        ? root()
                        : QueryIterPlainWrapper.create(keys.iterator(), execution);
        return joining.apply(all, right.apply(given));
    }

    private QueryIterator root() {
        return QueryIterRoot.create(getExecContext());
    }

    /** The different values of the shared variables; none if a row has not all of them. */
    private Set<Binding> keys(List<Binding> rows) {
        Set<Binding> keys = new LinkedHashSet<>();
        for (Binding row : rows) {
            BindingBuilder key = Binding.builder();
            for (Var variable : shared) {
                if (!row.contains(variable)) {
                    return Set.of();
                }
                key.add(variable, row.get(variable));
            }
            keys.add(key.build());
        }
        return keys;
    }

    @Override
    protected boolean hasNextBinding() {
        return joined().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return joined().nextBinding();
    }

    @Override
    protected void closeIterator() {
        left.close();
        if (joined != null) {
            joined.close();
        }
    }

    @Override
    protected void requestCancel() {
        left.cancel();
        if (joined != null) {
            joined.cancel();
        }
    }
}
