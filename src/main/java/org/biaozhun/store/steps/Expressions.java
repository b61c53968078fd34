package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.VariableNotBoundException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.biaozhun.store.frozen.Terms;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** An expression that reads the row: values of literals are decoded once for all evaluations. */
public final class Expressions {

    /** How many answers of a filter of one variable are kept: a power of two. */
    private static final int KEPT = 1 << 12;

    private static final int GOLDEN = 0x9E3779B9;

    /** What {@link #id} says of an expression that is more than a variable. */
    public static final int COMPUTED = Integer.MIN_VALUE;

    private Expressions() {}

    /** The number in the cell of an expression that is a variable. */
    public static int id(Expr bound) {
        return bound instanceof Cell cell ? cell.rows.cells[cell.slot] : COMPUTED;
    }

    /** Whether a pattern is evaluated within an expression. */
    public static boolean hasPattern(Expr expression) {
        return contains(expression, List.of(ExprFunctionOp.class));
    }

    private static boolean contains(@Nullable Expr expression, List<Class<?>> kinds) {
        if (expression == null) {
            return false;
        }
        if (kinds.stream().anyMatch(kind -> kind.isInstance(expression))) {
            return true;
        }
        return expression instanceof ExprFunction function
                && function.getArgs().stream().anyMatch(argument -> contains(argument, kinds));
    }

    private static boolean isSteady(Expr expression) {
        return !contains(
                expression,
                List.of(
                        ExprFunctionOp.class,
                        E_Random.class,
                        E_UUID.class,
                        E_StrUUID.class,
                        E_BNode.class,
                        org.apache.jena.sparql.expr.E_Function.class,
                        org.apache.jena.sparql.expr.E_Call.class));
    }

    /** An expression with its variables read from cells. */
    public static Expr bound(Rows rows, Expr expression) {
        return hasPattern(expression)
                ? expression
                : ExprTransformer.transform(
                        new ExprTransformCopy() {
                            @Override
                            public Expr transform(ExprVar variable) {
                                return new Cell(rows, variable.asVar());
                            }
                        },
                        expression);
    }

    /** What an expression evaluates to; nothing where that is an error. */
    public static @Nullable NodeValue eval(
            Expr expression, Binding binding, FunctionEnv environment) {
        try {
            return expression.eval(binding, environment);
        } catch (ExprEvalException error) {
            return null;
        }
    }

    /** A variable that is read from its cell. */
    private static final class Cell extends ExprVar {

        private final Rows rows;
        private final int slot;

        Cell(Rows rows, Var variable) {
            super(variable);
            this.rows = rows;
            this.slot = rows.slot(variable);
        }

        @Override
        public NodeValue eval(@Nullable Binding binding, @Nullable FunctionEnv environment) {
            int id = rows.cells[slot];
            if (id == Terms.NONE) {
                throw new VariableNotBoundException("a variable is not bound");
            }
            return rows.terms.value(id);
        }
    }

    /** Lets a row pass if an expression is true of it. */
    public static final class Filter extends Step.Test {

        private final Rows rows;
        private final Expr expression;
        private final RowView view;
        private final boolean isWhole;
        private final int slot;
        private int[] known = {};
        private boolean[] answers = {};

        public Filter(Rows rows, Expr given) {
            this.rows = rows;
            this.expression = bound(rows, given);
            this.view = new RowView(rows);
            this.isWhole = hasPattern(given);
            Set<Var> vars = given.getVarsMentioned();
            this.slot = vars.size() == 1 && isSteady(given) ? rows.slot(first(vars)) : -1;
        }

        private static Var first(Set<Var> vars) {
            return vars.iterator().next();
        }

        @Override
        public boolean passes() {
            rows.check();
            int id = slot < 0 ? NONE : rows.cells[slot];
            return id <= NONE ? isTrue() : passes(id);
        }

        private boolean passes(int id) {
            if (known.length == 0) {
                known = new int[KEPT];
                answers = new boolean[KEPT];
            }
            int at = (id * GOLDEN) >>> 20;
            if (known[at] != id) {
                answers[at] = isTrue();
                known[at] = id;
            }
            return answers[at];
        }

        private boolean isTrue() {
            return expression.isSatisfied(isWhole ? rows.binding() : view, rows.execution);
        }
    }

    /** Fills cells with what expressions evaluate to. */
    public static final class Extend extends Step {

        private final Rows rows;
        private final int[] slots;
        private final Expr[] expressions;
        private final RowView view;
        private final boolean[] isFilled;
        private boolean isOpen;

        public Extend(Rows rows, List<Var> vars, List<Expr> expressions) {
            this.rows = rows;
            this.slots = vars.stream().mapToInt(rows::slot).toArray();
            this.expressions =
                    expressions.stream().map(each -> bound(rows, each)).toArray(Expr[]::new);
            this.view = new RowView(rows);
            this.isFilled = new boolean[slots.length];
        }

        @Override
        public void open() {
            isOpen = true;
        }

        @Override
        public boolean next() {
            restore();
            boolean fits = isOpen && fill();
            isOpen = false;
            if (!fits) {
                restore();
            }
            return fits;
        }

        private boolean fill() {
            rows.check();
            for (int i = 0; i < slots.length; i++) {
                Expr expression = expressions[i];
                Binding binding = hasPattern(expression) ? rows.binding() : view;
                NodeValue value = eval(expression, binding, rows.execution);
                if (value == null) {
                    continue;
                }
                int here = rows.cells[slots[i]];
                if (here == NONE) {
                    rows.cells[slots[i]] = rows.terms.id(value.asNode());
                    isFilled[i] = true;
                } else if (!rows.terms.node(here).sameValueAs(value.asNode())) {
                    return false;
                }
            }
            return true;
        }

        private void restore() {
            for (int i = 0; i < slots.length; i++) {
                if (isFilled[i]) {
                    rows.cells[slots[i]] = NONE;
                    isFilled[i] = false;
                }
            }
        }

        @Override
        public void close() {
            isOpen = false;
            restore();
        }
    }
}
