package org.biaozhun.store.joins;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the variables whose values may be given to an expression beforehand: with some values it
 * has the same solutions with these values as without, so that a join needs no others.
 */
final class Passing {

    private Passing() {}

    /** The variables of both sides of a join whose values may be given to the right one. */
    static List<Var> shared(Op left, Op right) {
        Set<Var> shared = new LinkedHashSet<>(OpVars.visibleVars(left));
        shared.retainAll(OpVars.visibleVars(right));
        return shared.stream().filter(variable -> passes(right, variable)).toList();
    }

    /**
     * Whether a triple pattern or path binds the variable in each solution, and nothing on the way
     * looks at solutions that have another value of it: a group is whole, a limit would not be.
     */
    private static boolean passes(Op op, Var variable) {
        return switch (op) {
            case OpBGP bgp -> bgp.getPattern().getList().stream().anyMatch(t -> has(t, variable));
            case OpPath path -> isStep(path) && hasEnd(path, variable);
            case OpGraph graph ->
                    graph.getSubOp() instanceof OpBGP patterns && passes(patterns, variable);
            case OpGroup group ->
                    group.getGroupVars().getVars().contains(variable)
                            && group.getGroupVars().getExpr(variable) == null
                            && passes(group.getSubOp(), variable);
            case OpProject project ->
                    project.getVars().contains(variable) && passes(project.getSubOp(), variable);
            case OpExtend extend ->
                    !extend.getVarExprList().contains(variable)
                            && passes(extend.getSubOp(), variable);
            case OpAssign assign ->
                    !assign.getVarExprList().contains(variable)
                            && passes(assign.getSubOp(), variable);
            case OpFilter filter -> passesUnder(filter, variable);
            case OpOrder order -> passesUnder(order, variable);
            case OpDistinct distinct -> passesUnder(distinct, variable);
            case OpReduced reduced -> passesUnder(reduced, variable);
            case OpConditional optional -> passes(optional.getLeft(), variable);
            case OpLeftJoin optional -> passes(optional.getLeft(), variable);
            case OpMinus minus -> passes(minus.getLeft(), variable);
            case OpJoin join -> passes(join.getLeft(), variable);
            case OpSequence all -> passesAlong(all.getElements(), variable);
            case OpUnion union ->
                    isPlain(union)
                            && passes(union.getLeft(), variable)
                            && passes(union.getRight(), variable);
            case OpDisjunction all ->
                    isPlain(all)
                            && all.getElements().stream().allMatch(each -> passes(each, variable));
            default -> false;
        };
    }

    private static boolean passesAlong(List<Op> all, Var variable) {
        for (Op each : all) {
            if (passes(each, variable) || !isPlain(each)) {
                return passes(each, variable);
            }
        }
        return false;
    }

    /** Whether it takes one solution after the other, and means the same with values put in. */
    private static boolean isPlain(Op op) {
        return switch (op) {
            case OpBGP patterns -> true;
            case OpTable table -> true;
            case OpPath path -> isStep(path);
            case OpFilter filter -> isPlain(filter.getSubOp());
            case OpExtend extend -> isPlain(extend.getSubOp());
            case OpAssign assign -> isPlain(assign.getSubOp());
            case OpConditional optional ->
                    isPlain(optional.getLeft()) && isPlain(optional.getRight());
            case OpSequence all -> all.getElements().stream().allMatch(Passing::isPlain);
            case OpUnion union -> isPlain(union.getLeft()) && isPlain(union.getRight());
            case OpDisjunction all -> all.getElements().stream().allMatch(Passing::isPlain);
            case OpGraph graph -> graph.getSubOp() instanceof OpBGP;
            default -> false;
        };
    }

    /** Whether it leads along at least one triple, so that its ends are nodes of the graph. */
    private static boolean isStep(OpPath op) {
        return isStep(op.getTriplePath().getPath());
    }

    private static boolean isStep(Path path) {
        return switch (path) {
            case P_Link link -> true;
            case P_ReverseLink link -> true;
            case P_NegPropSet others -> true;
            case P_Inverse inverse -> isStep(inverse.getSubPath());
            case P_OneOrMore1 many -> isStep(many.getSubPath());
            case P_OneOrMoreN many -> isStep(many.getSubPath());
            case P_Alt either -> isStep(either.getLeft()) && isStep(either.getRight());
            case P_Seq both -> isStep(both.getLeft()) && isStep(both.getRight());
            case null, default -> false;
        };
    }

    private static boolean hasEnd(OpPath path, Node variable) {
        return path.getTriplePath().getSubject().equals(variable)
                || path.getTriplePath().getObject().equals(variable);
    }

    private static boolean passesUnder(Op1 op, Var variable) {
        return passes(op.getSubOp(), variable);
    }

    private static boolean has(Triple pattern, Node variable) {
        return pattern.getSubject().equals(variable)
                || pattern.getPredicate().equals(variable)
                || pattern.getObject().equals(variable);
    }
}
