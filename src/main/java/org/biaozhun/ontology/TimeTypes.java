package org.biaozhun.ontology;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

import java.util.Set;

/** The datatypes in which data write a day, a month, a year, or another time. */
public final class TimeTypes {

    /** The datatype of times in EDTF, as the Library of Congress names it. */
    public static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private static final Set<String> ALL =
            Set.of(
                    EDTF,
                    XSDDatatype.XSDdate.getURI(),
                    XSDDatatype.XSDgYearMonth.getURI(),
                    XSDDatatype.XSDgYear.getURI());

    private TimeTypes() {}

    /** Whether it is a literal of one of these types, well written or not. */
    public static boolean isTime(Node node) {
        return node.isLiteral() && ALL.contains(node.getLiteralDatatypeURI());
    }

    /** Whether it is a literal in EDTF. */
    public static boolean isEdtf(Node node) {
        return node.isLiteral() && node.getLiteralDatatypeURI().equals(EDTF);
    }
}
