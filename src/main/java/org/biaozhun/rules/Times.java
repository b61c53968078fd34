package org.biaozhun.rules;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.biaozhun.dates.Interval;
import org.biaozhun.dates.Period;
import org.biaozhun.ontology.Bz;

import java.util.Optional;
import java.util.Set;

/** Times as literals of the graph. */
final class Times {

    private static final Set<String> TYPES =
            Set.of(
                    Bz.EDTF_DATATYPE,
                    XSDDatatype.XSDdate.getURI(),
                    XSDDatatype.XSDgYearMonth.getURI(),
                    XSDDatatype.XSDgYear.getURI());

    private Times() {}

    /** Whether it is a literal in EDTF. */
    static boolean isEdtf(Node node) {
        return node.isLiteral() && node.getLiteralDatatypeURI().equals(Bz.EDTF_DATATYPE);
    }

    /** Whether it is a literal of one of these types, well written or not. */
    static boolean isTime(Node node) {
        return node.isLiteral() && TYPES.contains(node.getLiteralDatatypeURI());
    }

    /**
     * The days that a literal of type {@code xsd:date}, {@code xsd:gYearMonth}, {@code xsd:gYear}
     * or {@code edtf:EDTF} may mean; of an interval all its days. Empty for anything else.
     */
    static Optional<Period> period(Node literal) {
        return isTime(literal)
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
