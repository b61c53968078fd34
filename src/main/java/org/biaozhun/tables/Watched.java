package org.biaozhun.tables;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.biaozhun.ontology.Bz;

import java.util.Set;

/**
 * Patterns in which nothing fails unseen: SPARQL leaves a variable unbound where its expression has
 * no value, and makes an IRI of any text.
 */
final class Watched {

    private Watched() {}

    /**
     * A pattern, its expressions watched and its IRIs strict. What a FILTER on cells alone leaves
     * out is not evaluated, and so has no faults.
     *
     * @param bound the variables to which the pattern gives values
     */
    static Op of(Op pattern, Set<String> bound) {
        Op strict = Transformer.transform(new TransformCopy(), new StrictIris(), pattern);
        return Transformer.transform(new WatchedBinds(bound), strict);
    }

    private static final class StrictIris extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunction1 function, Expr argument) {
            return function instanceof E_IRI
                    ? new E_Function(Bz.FUNCTIONS + CellReaders.IRI, new ExprList(argument))
                    : super.transform(function, argument);
        }
    }

    private static final class WatchedBinds extends TransformCopy {
        private final Set<String> bound;

        WatchedBinds(Set<String> bound) {
            this.bound = bound;
        }

        @Override
        public Op transform(OpFilter filter, Op pattern) {
            ExprList first = new ExprList();
            ExprList last = new ExprList();
            for (Expr expression : filter.getExprs().getListRaw()) {
                boolean isOfCells =
                        expression.getVarsMentioned().stream()
                                .noneMatch(read -> bound.contains(read.getVarName()));
                (isOfCells ? first : last).add(watched("a FILTER", expression));
            }
            Op filtered = last.isEmpty() ? pattern : OpFilter.filterBy(last, pattern);
            return first.isEmpty()
                    ? filtered
                    : OpSequence.create(OpFilter.filterBy(first, OpTable.unit()), filtered);
        }

        @Override
        public Op transform(OpLeftJoin optional, Op pattern, Op added) {
            if (optional.getExprs() == null) {
                return super.transform(optional, pattern, added);
            }
            ExprList conditions = new ExprList();
            optional.getExprs()
                    .getListRaw()
                    .forEach(expression -> conditions.add(watched("a FILTER", expression)));
            return OpLeftJoin.create(pattern, added, conditions);
        }

        private static Expr watched(String what, Expr expression) {
            ExprList arguments = new ExprList(expression);
            arguments.add(NodeValue.makeString(what));
            expression
                    .getVarsMentioned()
                    .forEach(read -> arguments.add(NodeValue.makeString(read.getVarName())));
            return new E_Function(CellFunctions.WATCH, arguments);
        }

        @Override
        public Op transform(OpExtend bind, Op pattern) {
            VarExprList watched = new VarExprList();
            bind.getVarExprList()
                    .forEachVarExpr((variable, expression) ->
                            watched.add(
                                    variable, watched("?" + variable.getVarName(), expression)));
            return OpExtend.create(pattern, watched);
        }
    }
}
