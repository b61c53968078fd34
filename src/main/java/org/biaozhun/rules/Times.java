package org.biaozhun.rules;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.biaozhun.dates.Period;

import java.util.Optional;
import java.util.Set;

/** Times as literals of the graph. */
final class Times {

    private static final Set<String> TYPES =
            Set.of(
                    XSDDatatype.XSDdate.getURI(),
                    XSDDatatype.XSDgYearMonth.getURI(),
                    XSDDatatype.XSDgYear.getURI());

    private Times() {}

    /** Whether it is a literal of one of these types, well written or not. */
    static boolean isTime(Node node) {
        return node.isLiteral() && TYPES.contains(node.getLiteralDatatypeURI());
    }

    /**
     * The period of a literal of type {@code xsd:date}, {@code xsd:gYearMonth} or {@code
     * xsd:gYear}; empty for anything else.
     */
    static Optional<Period> period(Node literal) {
        return isTime(literal) ? Period.ofEdtf(literal.getLiteralLexicalForm()) : Optional.empty();
    }
}
