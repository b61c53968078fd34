package org.biaozhun.limits;

import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalTypeException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Has {@code +} add numbers, dates and durations only wherever Jena runs in this program: Jena
 * joins strings with it, where SPARQL 1.1 (section 17.3) has an error and leaves the variable
 * unbound. Jena finds this class by {@code META-INF/services}.
 */
public final class StrictAddition implements JenaSubsystemLifecycle {

    private static final int AFTER_ARQ = 9000;

    @Override
    public void start() {
        RewriteFactory standard = Optimize.getFactory();
        Optimize.setFactory(context -> {
            Rewrite optimizer = standard.create(context);
            return op ->
                    optimizer.rewrite(
                            Transformer.transform(new TransformCopy(), new Additions(), op));
        });
    }

    @Override
    public void stop() {}

    @Override
    public int level() {
        return AFTER_ARQ;
    }

    private static final class Additions extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunction2 function, Expr left, Expr right) {
            return function instanceof E_Add
                    ? new Addition(left, right)
                    : super.transform(function, left, right);
        }
    }

    private static final class Addition extends E_Add {

        Addition(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            if (left.isString() || right.isString()) {
                throw new ExprEvalTypeException("+ adds no strings");
            }
            return super.eval(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Addition(left, right);
        }
    }
}
