package org.biaozhun.guard;

import org.apache.jena.graph.Node;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * About how many characters a value has. What is in the query is known; of a value from the data it
 * is assumed that it is long where texts are built and usual where many are built, where they are
 * matched and where numbers are computed.
 *
 * @param longest characters if values from the data are long
 * @param usual characters if values from the data are as they usually are
 */
record ValueLength(double longest, double usual) {

    /** A value from the data. */
    static final ValueLength DATA = new ValueLength(10_000, 100);

    /** The result of a function that gives a number, a date, a hash, yes or no. */
    static final ValueLength SHORT = new ValueLength(128, 20);

    /** A term that is in the query. */
    static ValueLength of(Node term) {
        int length =
                term.isLiteral() ? term.getLiteralLexicalForm().length() : term.toString().length();
        return new ValueLength(length, length);
    }

    static ValueLength largest(List<ValueLength> sizes) {
        return sizes.stream().reduce(SHORT, ValueLength::or);
    }

    static ValueLength sum(List<ValueLength> sizes) {
        return sizes.stream().reduce(new ValueLength(0, 0), ValueLength::plus);
    }

    ValueLength or(ValueLength other) {
        return new ValueLength(Math.max(longest, other.longest), Math.max(usual, other.usual));
    }

    ValueLength plus(ValueLength other) {
        return new ValueLength(longest + other.longest, usual + other.usual);
    }

    ValueLength plus(double characters) {
        return each(length -> length + characters);
    }

    ValueLength times(double factor) {
        return each(length -> length * factor);
    }

    ValueLength each(DoubleUnaryOperator change) {
        return new ValueLength(change.applyAsDouble(longest), change.applyAsDouble(usual));
    }
}
