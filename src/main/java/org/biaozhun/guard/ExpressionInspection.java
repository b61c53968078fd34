package org.biaozhun.guard;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_IRI2;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.Element;
import org.biaozhun.limits.PatternShape;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Checks expressions and tells about how long their values may become. */
final class ExpressionInspection {

    /** Three bytes of UTF-8 for a character, three characters for a byte. */
    private static final int ENCODED = 9;

    private static final int DECIMAL_PLACES = 24;

    /** The results of a usual GROUP_CONCAT; a large one has a hundred times as many. */
    private static final int CONCATENATED = 10;

    private static final int MANY = 100 * CONCATENATED;

    /** A pattern that can match at the beginning only. */
    private static final Pattern ANCHORED = Pattern.compile("(?s)\\^(?![*+?{])[^|]*");

    private static final Set<String> AGGREGATES =
            Set.of("COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT");

    private final QueryComplexity complexity;
    private final Map<Var, ValueLength> sizes;
    private final Consumer<Element> patterns;

    /**
     * @param complexity counts what is found
     * @param sizes what is known of variables; others have values from the data
     * @param patterns inspects what is in EXISTS
     */
    ExpressionInspection(
            QueryComplexity complexity, Map<Var, ValueLength> sizes, Consumer<Element> patterns) {
        this.complexity = complexity;
        this.sizes = sizes;
        this.patterns = patterns;
    }

    ValueLength inspect(Expr expression) {
        return inspect(expression, 1);
    }

    private ValueLength inspect(Expr expression, int depth) {
        return switch (expression) {
            case ExprVar variable -> sizes.getOrDefault(variable.asVar(), ValueLength.DATA);
            case NodeValue value -> ValueLength.of(value.asNode());
            case ExprAggregator aggregate -> aggregate(aggregate.getAggregator(), depth);
            case ExprFunctionOp exists -> {
                complexity.operator();
                patterns.accept(exists.getElement());
                yield ValueLength.SHORT;
            }
            case ExprFunction function -> function(function, depth);
            default -> ValueLength.DATA;
        };
    }

    private ValueLength function(ExprFunction function, int depth) {
        complexity.operator();
        complexity.expressionDepth(depth);
        AllowedFunctions.checkFunction(function);
        if (!AllowedFunctions.isDeterministic(function)) {
            complexity.nondeterministic();
        }
        List<ValueLength> arguments = new ArrayList<>();
        for (Expr argument : arguments(function)) {
            boolean goesOn = arguments.isEmpty() && isInfix(function) && isInfix(argument);
            arguments.add(inspect(argument, goesOn ? depth : depth + 1));
        }
        ValueLength result = result(function, arguments);
        complexity.text(result.longest());
        return result;
    }

    /** Arguments that are left out are null in Jena. */
    private static List<Expr> arguments(ExprFunction function) {
        List<Expr> arguments = new ArrayList<>();
        for (@Nullable Expr argument : function.getArgs()) {
            if (argument != null) {
                arguments.add(argument);
            }
        }
        return arguments;
    }

    /** A chain such as a || b || c || d is as deep as it looks, not as Jena stores it. */
    private static boolean isInfix(Expr expression) {
        @Nullable String sign =
                expression instanceof ExprFunction2 function ? function.getOpName() : null;
        return sign != null;
    }

    private ValueLength result(ExprFunction function, List<ValueLength> arguments) {
        ValueLength largest = ValueLength.largest(arguments);
        return switch (function) {
            case E_StrConcat concat -> ValueLength.sum(arguments);
            case E_TripleFn triple -> ValueLength.sum(arguments);
            case E_StrReplace replace -> replaced(replace, arguments);
            case E_Regex regex -> {
                pattern(regex);
                yield ValueLength.SHORT;
            }
            case E_StrEncodeForURI encoded -> largest.times(ENCODED);
            case E_IRI iri -> largest.plus(complexity.settings().tokenLength());
            case E_IRI2 iri -> ValueLength.sum(arguments).plus(complexity.settings().tokenLength());
            case E_Multiply product -> number(ValueLength.sum(arguments));
            case E_Divide quotient -> number(ValueLength.sum(arguments).plus(DECIMAL_PLACES));
            case E_Add sum -> number(largest.plus(1));
            case E_Subtract difference -> number(largest.plus(1));
            default -> largest;
        };
    }

    private ValueLength number(ValueLength size) {
        complexity.number(size.usual());
        return size;
    }

    /** Patterns that the query has as texts; others are looked at when they are met. */
    private void pattern(ExprFunction function) {
        if (arguments(function).get(1) instanceof NodeValue value) {
            String pattern = value.asString();
            if (pattern.length() > complexity.settings().patternLength()) {
                throw QueryRejectedException.tooComplex(
                        "a pattern of REGEX or REPLACE has %d characters"
                                .formatted(pattern.length()),
                        complexity.settings().patternLength(),
                        "pattern-length");
            }
            if (!PatternShape.of(pattern, flags(function)).isStoppable()) {
                throw QueryRejectedException.forbidden(
                        "a pattern of REGEX or REPLACE has too many counted repetitions within each"
                                + " other, or too many choices between parts that match nothing");
            }
        }
    }

    private static String flags(ExprFunction function) {
        List<Expr> parts = arguments(function);
        int place = function instanceof E_Regex ? 2 : 3;
        return parts.size() > place && parts.get(place) instanceof NodeValue flags
                ? flags.asString()
                : "";
    }

    /** How long a text may be after every match in it has been replaced. */
    private ValueLength replaced(E_StrReplace replace, List<ValueLength> arguments) {
        pattern(replace);
        List<Expr> parts = arguments(replace);
        ValueLength text = arguments.get(0);
        ValueLength insert = arguments.get(2);
        boolean isAnchored =
                parts.get(1) instanceof NodeValue pattern
                        && ANCHORED.matcher(pattern.asString()).matches()
                        && parts.size() < 4;
        double groups =
                parts.get(2) instanceof NodeValue value
                        ? value.asString().chars().filter(sign -> sign == '$').count()
                        : insert.usual();
        return new ValueLength(
                replaced(text.longest(), insert.longest(), groups, isAnchored),
                replaced(text.usual(), insert.usual(), groups, isAnchored));
    }

    private static double replaced(double text, double insert, double groups, boolean isAnchored) {
        double matches = isAnchored ? 1 : text + 1;
        return text + matches * insert + groups * text;
    }

    private ValueLength aggregate(Aggregator aggregator, int depth) {
        complexity.operator();
        if (!AGGREGATES.contains(aggregator.getName())) {
            throw QueryRejectedException.forbidden(
                    "the aggregate %s is not offered".formatted(aggregator.getName()));
        }
        @Nullable ExprList of = aggregator.getExprList();
        List<ValueLength> arguments =
                of == null
                        ? List.of()
                        : of.getList().stream().map(part -> inspect(part, depth + 1)).toList();
        ValueLength largest = ValueLength.largest(arguments);
        return switch (aggregator) {
            case AggGroupConcat concat -> concatenated(largest, concat.getSeparator());
            case AggGroupConcatDistinct concat -> concatenated(largest, concat.getSeparator());
            case AggSum sum -> number(largest.plus(ValueLength.SHORT));
            case AggSumDistinct sum -> number(largest.plus(ValueLength.SHORT));
            case AggAvg average -> number(largest.plus(ValueLength.SHORT).plus(DECIMAL_PLACES));
            case AggAvgDistinct average ->
                    number(largest.plus(ValueLength.SHORT).plus(DECIMAL_PLACES));
            default -> largest;
        };
    }

    private ValueLength concatenated(ValueLength part, @Nullable String separator) {
        ValueLength item = part.plus(separator == null ? 1 : separator.length());
        complexity.text(item.usual() * MANY);
        return item.times(CONCATENATED);
    }
}
