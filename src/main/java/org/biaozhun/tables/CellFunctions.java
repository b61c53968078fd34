package org.biaozhun.tables;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.ontology.Bz;
import org.biaozhun.tables.CellReaders.CellReader;
import org.biaozhun.tables.CellReaders.Unreadable;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The functions of a table's query. They are known to the evaluation of such queries alone, never
 * to the registry of all queries.
 */
final class CellFunctions {

    /** A function that no query can name, around each expression of BIND and of FILTER. */
    static final String WATCH = Bz.FUNCTIONS + " watch";

    private CellFunctions() {}

    /** Whether a query may call a function by this IRI. */
    static boolean isOffered(String iri) {
        return iri.startsWith(Bz.FUNCTIONS)
                && CellReaders.BY_NAME.containsKey(iri.substring(Bz.FUNCTIONS.length()));
    }

    /** The context in which they are known, for one table. */
    static Context context(RowFaults faults) {
        FunctionRegistry registry = FunctionRegistry.createFrom(FunctionRegistry.get());
        CellReaders.BY_NAME.forEach(
                (name, reader) -> registry.put(Bz.FUNCTIONS + name, iri -> new OfCell(reader)));
        registry.put(WATCH, iri -> new Watch());
        Context context = ARQ.getContext().copy();
        FunctionRegistry.set(context, registry);
        context.set(ARQConstants.sysOptimizerFactory, Optimize.noOptimizationFactory);
        context.set(RowFaults.KEY, faults);
        return context;
    }

    /** What could not be computed, and was reported. */
    private static final class Told extends ExprEvalException {
        private static final long serialVersionUID = 1;

        Told(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private record OfCell(CellReader reader) implements Function {

        @Override
        public void build(String uri, ExprList args, Context context) {}

        @Override
        public NodeValue exec(Binding row, ExprList args, String uri, FunctionEnv environment) {
            String text = args.get(0).eval(row, environment).asString();
            try {
                return NodeValue.makeNode(reader.read(text));
            } catch (Unreadable unreadable) {
                String message = String.valueOf(unreadable.getMessage());
                RowFaults.of(environment).ofText(text, message);
                throw new Told(message, unreadable);
            }
        }
    }

    /**
     * Reports an expression that has no value though all its variables have one. Its arguments are
     * the expression, what it is for, and the variables that it had at first.
     */
    private static final class Watch implements Function {

        @Override
        public void build(String uri, ExprList args, Context context) {}

        @Override
        public NodeValue exec(Binding row, ExprList args, String uri, FunctionEnv environment) {
            Expr watched = args.get(0);
            try {
                return watched.eval(row, environment);
            } catch (Told told) {
                throw told;
            } catch (ExprEvalException none) {
                if (watched.getVarsMentioned().stream().allMatch(row::contains)) {
                    Set<String> variables =
                            args.getListRaw().stream()
                                    .skip(2)
                                    .map(argument -> argument.getConstant().asString())
                                    .collect(Collectors.toSet());
                    RowFaults.of(environment)
                            .ofVariables(
                                    variables,
                                    "%s cannot be computed: %s"
                                            .formatted(
                                                    args.get(1).getConstant().asString(),
                                                    none.getMessage()));
                }
                throw none;
            }
        }
    }
}
