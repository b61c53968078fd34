package org.biaozhun.guard;

/** Counts what a query has and stops at the limits. */
final class QueryComplexity {

    /** How much text the functions of a query may handle on a row, in values of greatest length. */
    private static final int LONGEST_VALUES = 100;

    private final GuardSettings settings;
    private int operators;
    private int triplePatterns;
    private long valuesCells;
    private double characters;
    private boolean isDeterministic = true;

    QueryComplexity(GuardSettings settings) {
        this.settings = settings;
    }

    GuardSettings settings() {
        return settings;
    }

    /** Notes a function of time or chance. */
    void nondeterministic() {
        isDeterministic = false;
    }

    /** Whether no function of time or chance has been met. */
    boolean isDeterministic() {
        return isDeterministic;
    }

    void operator() {
        if (++operators > settings.operators()) {
            throw QueryRejectedException.tooComplex(
                    "the query has too many graph patterns, functions and path steps",
                    settings.operators(),
                    "operators");
        }
    }

    void triplePattern() {
        if (++triplePatterns > settings.triplePatterns()) {
            throw QueryRejectedException.tooComplex(
                    "the query has too many triple patterns",
                    settings.triplePatterns(),
                    "triple-patterns");
        }
    }

    void valuesCells(long cells) {
        valuesCells += cells;
        if (valuesCells > settings.valuesCells()) {
            throw QueryRejectedException.tooComplex(
                    "the query has too many terms in VALUES",
                    settings.valuesCells(),
                    "values-cells");
        }
    }

    void expressionDepth(int depth) {
        if (depth > settings.nesting()) {
            throw QueryRejectedException.tooComplex(
                    "an expression is nested too deeply", settings.nesting(), "nesting");
        }
    }

    /** Counts a text that a function may build. */
    void text(double length) {
        characters += length;
        if (length > settings.valueLength()
                || characters > (double) LONGEST_VALUES * settings.valueLength()) {
            throw QueryRejectedException.tooComplex(
                    "the functions of the query may build too long a text",
                    settings.valueLength(),
                    "value-length");
        }
    }

    /** Checks a number that arithmetic may compute. */
    void number(double digits) {
        if (digits > settings.digits()) {
            throw QueryRejectedException.tooComplex(
                    "the query may compute a number of too many digits",
                    settings.digits(),
                    "digits");
        }
    }
}
