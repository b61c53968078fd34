package org.biaozhun.store.joins;

import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.biaozhun.store.steps.Expressions;
import org.biaozhun.store.steps.Ints;
import org.biaozhun.store.steps.Minus;
import org.biaozhun.store.steps.Plan;
import org.biaozhun.store.steps.RowView;
import org.biaozhun.store.steps.Rows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Groups rows by the numbers of their keys and gives them to Jena's aggregates as they come, in the
 * order in which groups begin.
 */
final class Grouping extends Delayed {

    private final Plan.Run run;
    private final Rows rows;
    private final VarExprList keys;
    private final Expr[] keyExpressions;
    private final List<ExprAggregator> aggregates;
    private final List<Supplier<Accumulator>> accumulators;
    private final boolean keepsRows;
    private final RowView view;

    Grouping(Plan plan, OpGroup op, QueryIterator input) {
        super(input, plan.rows().execution);
        this.rows = plan.rows();
        this.keys = op.getGroupVars();
        this.keyExpressions =
                keys.getVars().stream()
                        .map(variable -> {
                            Expr expression = keys.getExpr(variable);
                            return Expressions.bound(
                                    rows,
                                    expression == null
                                            ? new org.apache.jena.sparql.expr.ExprVar(variable)
                                            : expression);
                        })
                        .toArray(Expr[]::new);
        this.aggregates = op.getAggregators();
        this.keepsRows =
                aggregates.stream().anyMatch(each -> keepsRow(each.getAggregator()))
                        || hasPattern(keys);
        this.accumulators =
                aggregates.stream().map(each -> accumulators(each.getAggregator())).toList();
        this.view = new RowView(rows);
        this.run = plan.run(input);
    }

    private static boolean hasPattern(VarExprList keys) {
        return keys.getExprs().values().stream().anyMatch(Expressions::hasPattern);
    }

    /** Whether it may keep the row itself, not only values of it. */
    private static boolean keepsRow(Aggregator aggregate) {
        ExprList expressions = aggregate.getExprList();
        return aggregate instanceof AggCountDistinct
                || aggregate instanceof AggCustom
                || (expressions != null
                        && expressions.getList().stream().anyMatch(Expressions::hasPattern));
    }

    private Supplier<Accumulator> accumulators(Aggregator aggregate) {
        ExprList expressions = aggregate.getExprList();
        if (keepsRow(aggregate) || expressions == null || expressions.isEmpty()) {
            return aggregate::createAccumulator;
        }
        ExprList reading = new ExprList();
        expressions.forEach(each -> reading.add(Expressions.bound(rows, each)));
        return aggregate instanceof AggCountVarDistinct && reading.get(0).isVariable()
                ? () -> new DifferentTerms(reading.get(0))
                : aggregate.copy(reading)::createAccumulator;
    }

    /** Counts the different terms of a variable by their numbers. */
    private static final class DifferentTerms implements Accumulator {

        private final Expr variable;
        private final Ints seen = Ints.set();

        DifferentTerms(Expr variable) {
            this.variable = variable;
        }

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            int id = Expressions.id(variable);
            if (id != NONE) {
                seen.add(id);
            }
        }

        @Override
        public NodeValue getValue() {
            return NodeValue.makeInteger(seen.size());
        }
    }

    @Override
    Iterator<Binding> evaluate() {
        return groups().iterator();
    }

    private List<Binding> groups() {
        if (isCounted()) {
            return List.of(counted());
        }
        Map<Minus.Key, Accumulator[]> found = new LinkedHashMap<>();
        while (run.next()) {
            Binding row = keepsRows ? rows.binding() : view;
            Minus.Key key = key(row);
            Accumulator[] known = found.get(key);
            if (known == null) {
                known = accumulators.stream().map(Supplier::get).toArray(Accumulator[]::new);
                found.put(key, known);
            }
            for (Accumulator accumulator : known) {
                accumulator.accumulate(row, rows.execution);
            }
        }
        if (found.isEmpty()) {
            return keys.isEmpty() ? List.of(empty()) : List.of();
        }
        List<Binding> all = new ArrayList<>(found.size());
        found.forEach((key, known) -> all.add(binding(key, known)));
        return all;
    }

    /** Whether it only counts the triples of one pattern. */
    private boolean isCounted() {
        return keys.isEmpty()
                && aggregates.size() == 1
                && aggregates.getFirst().getAggregator() instanceof AggCount
                && run.isCounted();
    }

    private Binding counted() {
        return Binding.builder()
                .add(aggregates.getFirst().getVar(), NodeValue.makeInteger(run.count()).asNode())
                .build();
    }

    private Minus.Key key(Binding row) {
        int[] ids = new int[keyExpressions.length];
        for (int i = 0; i < ids.length; i++) {
            NodeValue value = null;
            int known = Expressions.id(keyExpressions[i]);
            if (known == Expressions.COMPUTED) {
                value = Expressions.eval(keyExpressions[i], row, rows.execution);
                known = value == null ? NONE : rows.terms.id(value.asNode());
            }
            ids[i] = known;
        }
        return new Minus.Key(ids);
    }

    private Binding empty() {
        BindingBuilder builder = Binding.builder();
        for (ExprAggregator aggregate : aggregates) {
            Node value = aggregate.getAggregator().getValueEmpty();
            if (value != null) {
                builder.add(aggregate.getVar(), value);
            }
        }
        return builder.build();
    }

    private Binding binding(Minus.Key key, Accumulator[] known) {
        BindingBuilder builder = Binding.builder();
        List<Var> vars = keys.getVars();
        for (int i = 0; i < vars.size(); i++) {
            if (key.id(i) != NONE) {
                builder.add(vars.get(i), rows.terms.node(key.id(i)));
            }
        }
        for (int i = 0; i < known.length; i++) {
            NodeValue value = known[i].getValue();
            if (value != null) {
                builder.add(aggregates.get(i).getVar(), value.asNode());
            }
        }
        return builder.build();
    }
}
