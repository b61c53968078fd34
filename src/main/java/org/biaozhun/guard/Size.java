package org.biaozhun.guard;

import org.apache.jena.graph.Node;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * About how many characters a value has. What stands in the query is known; of a value from the
 * data it is assumed that it is long where texts are built and usual where many are built, where
 * they are matched and where numbers are computed.
 *
 * @param longest characters if values from the data are long
 * @param usual characters if values from the data are as they usually are
 */
record Size(double longest, double usual) {

    /** A value from the data. */
    static final Size DATA = new Size(10_000, 100);

    /** The result of a function that gives a number, a date, a hash, yes or no. */
    static final Size SHORT = new Size(128, 20);

    /** A term that stands in the query. */
    static Size of(Node term) {
        int length =
                term.isLiteral() ? term.getLiteralLexicalForm().length() : term.toString().length();
        return new Size(length, length);
    }

    static Size largest(List<Size> sizes) {
        return sizes.stream().reduce(SHORT, Size::or);
    }

    static Size sum(List<Size> sizes) {
        return sizes.stream().reduce(new Size(0, 0), Size::plus);
    }

    Size or(Size other) {
        return new Size(Math.max(longest, other.longest), Math.max(usual, other.usual));
    }

    Size plus(Size other) {
        return new Size(longest + other.longest, usual + other.usual);
    }

    Size plus(double characters) {
        return each(length -> length + characters);
    }

    Size times(double factor) {
        return each(length -> length * factor);
    }

    Size each(DoubleUnaryOperator change) {
        return new Size(change.applyAsDouble(longest), change.applyAsDouble(usual));
    }
}
