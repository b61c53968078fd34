package org.biaozhun.store.joins;

import static org.biaozhun.store.frozen.FrozenTriples.NOWHERE;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.biaozhun.store.frozen.FrozenTriples;
import org.biaozhun.store.steps.Branches;
import org.biaozhun.store.steps.Expressions;
import org.biaozhun.store.steps.LocalTerms;
import org.biaozhun.store.steps.Minus;
import org.biaozhun.store.steps.PathStep;
import org.biaozhun.store.steps.PatternStep;
import org.biaozhun.store.steps.Plan;
import org.biaozhun.store.steps.Rows;
import org.biaozhun.store.steps.Scope;
import org.biaozhun.store.steps.Sequence;
import org.biaozhun.store.steps.Step;
import org.biaozhun.store.steps.Tables;
import org.biaozhun.store.steps.Walks;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes steps of an algebra expression where it has the operators that pass solutions on from left
 * to right, as Jena's optimizer has put them: patterns, paths, GRAPH, FILTER, VALUES, BIND, UNION,
 * OPTIONAL, MINUS and EXISTS. What comes first may be anything: Jena evaluates it.
 */
final class Compiler {

    private final Rows rows;
    private final Scope active;
    private final boolean isWholeDataset;
    private @Nullable Op source;

    private Compiler(Rows rows, Scope active, boolean isWholeDataset) {
        this.rows = rows;
        this.active = active;
        this.isWholeDataset = isWholeDataset;
    }

    /**
     * Makes a plan.
     *
     * @param graph number of the active graph
     * @param isWholeDataset whether GRAPH means the graphs of the store
     * @return nothing if steps cannot do it
     */
    static @Nullable Plan compile(
            Op op,
            FrozenTriples triples,
            int graph,
            boolean isWholeDataset,
            ExecutionContext execution) {
        Rows rows = new Rows(triples, new LocalTerms(triples.terms()), execution);
        return new Compiler(rows, new Scope(graph, -1), isWholeDataset).plan(op, true);
    }

    private @Nullable Plan plan(Op op, boolean maySource) {
        Block block = new Block(new BitSet(), maySource);
        if (!add(op, block, active)) {
            return null;
        }
        List<Step> steps = block.steps();
        return source != null && steps.isEmpty() ? null : new Plan(rows, source, steps);
    }

    private boolean add(Op op, Block block, Scope scope) {
        boolean isAdded =
                switch (op) {
                    case OpBGP bgp -> patterns(bgp, block, scope);
                    case OpPath path -> path(path, block, scope);
                    case OpSequence all -> {
                        boolean fits = true;
                        for (Op each : all.getElements()) {
                            fits = fits && add(each, block, scope);
                        }
                        yield fits;
                    }
                    case OpFilter filter -> filter(filter, block, scope);
                    case OpGraph graph -> graph(graph, block);
                    case OpConditional optional ->
                            add(optional.getLeft(), block, scope)
                                    && optional(optional.getRight(), block, scope);
                    case OpUnion union ->
                            union(List.of(union.getLeft(), union.getRight()), block, scope);
                    case OpDisjunction all -> union(all.getElements(), block, scope);
                    case OpAssign assign ->
                            add(assign.getSubOp(), block, scope)
                                    && extend(assign.getVarExprList(), block);
                    case OpExtend extend ->
                            add(extend.getSubOp(), block, scope)
                                    && extend(extend.getVarExprList(), block);
                    case OpMinus minus -> minus(minus, block, scope);
                    case OpTable table -> table(table, block);
                    default -> false;
                };
        return isAdded || isSource(op, block, scope);
    }

    /** Takes what has no steps as what comes before them. */
    private boolean isSource(Op op, Block block, Scope scope) {
        if (source != null || !block.maySource() || !block.isUntouched() || !scope.equals(active)) {
            return false;
        }
        source = op;
        OpVars.visibleVars(op).forEach(rows::slot);
        OpVars.fixedVars(op).forEach(variable -> block.certain().set(rows.slot(variable)));
        return true;
    }

    private boolean patterns(OpBGP bgp, Block block, Scope scope) {
        for (Triple pattern : bgp.getPattern()) {
            if (!Shapes.isPlain(pattern.getSubject()) || !Shapes.isPlain(pattern.getObject())) {
                return false;
            }
        }
        bgp.getPattern().forEach(pattern -> block.join(new PatternStep(rows, pattern, scope)));
        return true;
    }

    private boolean path(OpPath op, Block block, Scope scope) {
        var pattern = op.getTriplePath();
        boolean follows =
                Shapes.isPlain(pattern.getSubject())
                        && Shapes.isPlain(pattern.getObject())
                        && !pattern.isTriple()
                        && Walks.follows(pattern.getPath(), rows.execution.getContext());
        if (follows) {
            block.join(new PathStep(rows, pattern, scope));
        }
        return follows;
    }

    /** What a variable names is not seen within GRAPH but by the patterns themselves. */
    private boolean graph(OpGraph graph, Block block) {
        if (!isWholeDataset || graph.getNode().isLiteral()) {
            return false;
        }
        Op inner = graph.getSubOp();
        Scope scope = Scope.of(graph.getNode(), rows);
        if (!scope.isVariable()) {
            if (scope.number() == NOWHERE) {
                block.then(new Tables.GraphNames(rows, scope));
            }
            return add(inner, block, scope);
        }
        if (!(inner instanceof OpBGP)
                && OpVars.mentionedVars(inner).contains(rows.variable(scope.slot()))) {
            return false;
        }
        if (!Shapes.beginsWithPatterns(inner)) {
            block.then(new Tables.GraphNames(rows, scope));
            scope.addTo(block.certain());
        }
        return add(inner, block, scope);
    }

    private boolean filter(OpFilter filter, Block block, Scope scope) {
        if (!add(filter.getSubOp(), block, scope)) {
            return false;
        }
        for (Expr expression : filter.getExprs()) {
            Step step = filter(expression, block, scope);
            if (step instanceof Branches.Exists) {
                block.then(step);
            } else {
                block.filter(step, slots(expression.getVarsMentioned()));
            }
        }
        return true;
    }

    private Step filter(Expr expression, Block block, Scope scope) {
        if (expression instanceof ExprFunctionOp pattern
                && (pattern instanceof E_Exists || pattern instanceof E_NotExists)) {
            BitSet known = block.flushed();
            Block inner = new Block(known, false);
            if (add(pattern.getGraphPattern(), inner, scope)) {
                return new Branches.Exists(Sequence.of(inner.steps()), pattern instanceof E_Exists);
            }
        }
        return new Expressions.Filter(rows, expression);
    }

    private BitSet slots(Set<Var> vars) {
        BitSet slots = new BitSet();
        vars.forEach(variable -> slots.set(rows.slot(variable)));
        return slots;
    }

    private boolean optional(Op right, Block block, Scope scope) {
        Block inner = new Block(block.flushed(), false);
        if (!add(right, inner, scope)) {
            return false;
        }
        block.then(new Branches.Optional(Sequence.of(inner.steps())));
        return true;
    }

    private boolean union(List<Op> alternatives, Block block, Scope scope) {
        List<Step> steps = new ArrayList<>();
        BitSet common = null;
        BitSet known = block.flushed();
        for (Op each : alternatives) {
            Block inner = new Block(known, false);
            if (!add(each, inner, scope)) {
                return false;
            }
            steps.add(Sequence.of(inner.steps()));
            if (common == null) {
                common = inner.certain();
            } else {
                common.and(inner.certain());
            }
        }
        block.then(new Branches.Union(steps));
        if (common != null) {
            block.certain().or(common);
        }
        return true;
    }

    private boolean extend(VarExprList assigned, Block block) {
        List<Var> vars = assigned.getVars();
        List<Expr> expressions = vars.stream().map(assigned::getExpr).toList();
        if (expressions.contains(null)) {
            return false;
        }
        block.then(new Expressions.Extend(rows, vars, expressions));
        for (int i = 0; i < vars.size(); i++) {
            if (expressions.get(i).isConstant()) {
                block.certain().set(rows.slot(vars.get(i)));
            }
        }
        return true;
    }

    private boolean minus(OpMinus minus, Block block, Scope scope) {
        if (scope.isVariable() || !add(minus.getLeft(), block, scope)) {
            return false;
        }
        Rows others = new Rows(rows.triples, rows.terms, rows.execution);
        Plan right = new Compiler(others, scope, isWholeDataset).plan(minus.getRight(), false);
        if (right == null) {
            return false;
        }
        Set<Var> common = new LinkedHashSet<>(OpVars.visibleVars(minus.getLeft()));
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        block.then(new Minus(rows, right, List.copyOf(common)));
        return true;
    }

    private boolean table(OpTable op, Block block) {
        if (op.isJoinIdentity()) {
            return true;
        }
        Tables.Values values = new Tables.Values(rows, op.getTable());
        if (values.isWhole()) {
            block.join(values);
        } else {
            block.then(values);
        }
        return true;
    }
}
