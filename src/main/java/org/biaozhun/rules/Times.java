package org.biaozhun.rules;

import org.apache.jena.graph.Node;
import org.biaozhun.dates.Interval;
import org.biaozhun.dates.Period;
import org.biaozhun.ontology.TimeTypes;

import java.util.Optional;

/** Times as literals of the graph. */
final class Times {

    private Times() {}

    /**
     * The days that a literal of type {@code xsd:date}, {@code xsd:gYearMonth}, {@code xsd:gYear}
     * or {@code edtf:EDTF} may mean; of an interval all its days. Empty for anything else.
     */
    static Optional<Period> period(Node literal) {
        return TimeTypes.isTime(literal)
                ? Period.ofEdtf(literal.getLiteralLexicalForm())
                        .or(() -> interval(literal.getLiteralLexicalForm()))
                : Optional.empty();
    }

    private static Optional<Period> interval(String text) {
        return Interval.ofEdtf(text)
                .flatMap(held ->
                        Period.ofEdtf("[%s..%s]".formatted(held.start(), open(held.end()))));
    }

    private static String open(String end) {
        return end.equals("..") ? "" : end;
    }
}
