package org.biaozhun.limits;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * REGEX and REPLACE with the results of Jena's, which end when the query is cancelled. They take
 * the place of Jena's before anything else is done with a query.
 */
final class StoppablePatterns {

    private static final int KEPT = 100;

    private StoppablePatterns() {}

    /** Has all queries with a context evaluated with them. */
    static void install(Context context) {
        RewriteFactory factory =
                given ->
                        op ->
                                new OptimizerStd(given)
                                        .rewrite(
                                                Transformer.transform(
                                                        new TransformCopy(), new Replacing(), op));
        context.set(ARQConstants.sysOptimizerFactory, factory);
    }

    private static final class Replacing extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            return switch (function) {
                case E_Regex regex -> new Matching("regex", arguments);
                case E_StrReplace replace -> new Replacement("replace", arguments);
                default -> super.transform(function, arguments);
            };
        }
    }

    /** What both have: texts as arguments, patterns that are read once. */
    private abstract static class OfPatterns extends ExprFunctionN {

        private final Map<List<String>, StoppablePattern> read = new ConcurrentHashMap<>();

        OfPatterns(String name, ExprList arguments) {
            super(name, arguments);
        }

        abstract NodeValue eval(List<NodeValue> arguments, @Nullable AtomicBoolean cancelled);

        @Override
        protected NodeValue evalSpecial(Binding binding, FunctionEnv environment) {
            List<NodeValue> arguments = new ArrayList<>();
            for (@Nullable Expr argument : getArgs()) {
                if (argument != null) {
                    arguments.add(argument.eval(binding, environment));
                }
            }
            return eval(arguments, signal(environment));
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            return eval(arguments, (AtomicBoolean) null);
        }

        private static @Nullable AtomicBoolean signal(@Nullable FunctionEnv environment) {
            return environment instanceof ExecutionContext execution
                    ? execution.getCancelSignal()
                    : null;
        }

        static String text(String function, NodeValue value) {
            return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
        }

        StoppablePattern pattern(NodeValue pattern, @Nullable NodeValue flags) {
            if (!pattern.isString() || (flags != null && !flags.isString())) {
                throw new ExprEvalException("pattern and flags are strings without a language");
            }
            List<String> key =
                    flags == null
                            ? List.of(pattern.getString())
                            : List.of(pattern.getString(), flags.getString());
            if (read.size() >= KEPT) {
                read.clear();
            }
            return read.computeIfAbsent(
                    key,
                    texts ->
                            StoppablePattern.of(
                                    texts.getFirst(), texts.size() > 1 ? texts.getLast() : null));
        }
    }

    private static final class Matching extends OfPatterns {

        Matching(String name, ExprList arguments) {
            super(name, arguments);
        }

        @Override
        NodeValue eval(List<NodeValue> arguments, @Nullable AtomicBoolean cancelled) {
            String text = text("REGEX", arguments.get(0));
            StoppablePattern pattern =
                    pattern(arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
            return NodeValue.booleanReturn(pattern.isFoundIn(text, cancelled));
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Matching("regex", arguments);
        }
    }

    private static final class Replacement extends OfPatterns {

        Replacement(String name, ExprList arguments) {
            super(name, arguments);
        }

        @Override
        NodeValue eval(List<NodeValue> arguments, @Nullable AtomicBoolean cancelled) {
            NodeValue given = arguments.get(0);
            String text = text("replace", given);
            StoppablePattern pattern =
                    pattern(arguments.get(1), arguments.size() > 3 ? arguments.get(3) : null);
            String replaced = pattern.replaceIn(text, text("replace", arguments.get(2)), cancelled);
            return replaced.equals(text) ? given : NodeValue.makeNode(like(given, replaced));
        }

        private static Node like(NodeValue given, String text) {
            Node node = given.asNode();
            return NodeFactory.createLiteral(
                    text,
                    node.getLiteralLanguage(),
                    node.getLiteralBaseDirection(),
                    node.getLiteralDatatype());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replacement("replace", arguments);
        }
    }
}
