package org.biaozhun.answers;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

import java.util.Map;

/**
 * Puts values into a query for its parameters. In {@code FILTER(!BOUND(?__kind_iri) || ?kind =
 * ?__kind_iri)} only the comparison is left of a parameter that is given, so that it can be looked
 * up.
 */
final class GivenParameters {

    private GivenParameters() {}

    /** The query with the values. */
    static Query in(Query query, Map<Var, Node> values) {
        if (values.isEmpty()) {
            return query;
        }
        ElementTransformCopyBase elements = new ElementTransformCopyBase();
        return QueryTransformOps.transform(
                QueryTransformOps.replaceVars(query, values), elements, new Given(elements));
    }

    private static final class Given extends ExprTransformApplyElementTransform {

        Given(ElementTransformCopyBase elements) {
            super(elements);
        }

        @Override
        public Expr transform(ExprFunction2 function, Expr one, Expr other) {
            boolean isDecided =
                    function instanceof E_LogicalOr
                            ? one instanceof E_LogicalNot not && isGiven(not.getArg())
                            : function instanceof E_LogicalAnd && isGiven(one);
            return isDecided ? other : super.transform(function, one, other);
        }

        private static boolean isGiven(Expr expression) {
            return expression instanceof E_Bound bound && bound.getArg().isConstant();
        }
    }
}
