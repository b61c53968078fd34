package org.biaozhun.tables;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.biaozhun.dates.Interval;
import org.biaozhun.dates.Period;
import org.biaozhun.designations.Designations;
import org.biaozhun.designations.model.CommitteeDesignation;
import org.biaozhun.designations.model.Reading;
import org.biaozhun.designations.model.StandardDesignation;
import org.biaozhun.ontology.TimeTypes;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** What the functions of a table's query make of the text of a cell. */
final class CellReaders {

    /** The function that IRI() is in a table's query. */
    static final String IRI = "iri";

    /** By the local name of the function. */
    static final Map<String, CellReader> BY_NAME =
            Map.of(
                    "time",
                    CellReaders::time,
                    "designation",
                    CellReaders::designation,
                    "slug",
                    CellReaders::slug,
                    "name",
                    CellReaders::name,
                    "page",
                    text -> Page.of(text).thing(),
                    IRI,
                    text -> NodeFactory.createURI(address(text)));

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** What IRIREF of SPARQL 1.1 (section 19.8) does not have. */
    private static final Pattern NOT_IN_AN_IRI = Pattern.compile("[<>\"{}|^`\\\\\\x00-\\x20]");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private CellReaders() {}

    /** Reads a text as a term. */
    @FunctionalInterface
    interface CellReader {
        Node read(String text) throws Unreadable;
    }

    /** A text is not what it should be. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String text, String why) {
            super("\"%s\" %s".formatted(text, why));
        }
    }

    private static Node time(String text) throws Unreadable {
        String time = text.strip();
        if (Period.ofEdtf(time).isEmpty() && Interval.ofEdtf(time).isEmpty()) {
            throw new Unreadable(
                    text,
                    "is no time: write 2024-11-28, 2024-11, 2024, or another form of EDTF such as"
                            + " 2024~, [2006..2009] or 2006/2009");
        }
        return NodeFactory.createLiteralDT(time, type(time));
    }

    private static RDFDatatype type(String time) {
        if (DAY.matcher(time).matches()) {
            return XSDDatatype.XSDdate;
        }
        if (MONTH.matcher(time).matches()) {
            return XSDDatatype.XSDgYearMonth;
        }
        return YEAR.matcher(time).matches()
                ? XSDDatatype.XSDgYear
                : TypeMapper.getInstance().getSafeTypeByName(TimeTypes.EDTF);
    }

    private static Node designation(String text) throws Unreadable {
        Reading<StandardDesignation> standard = Designations.standard(text.strip());
        if (standard.isRead()) {
            return NodeFactory.createLiteralString(standard.get().normal());
        }
        Reading<CommitteeDesignation> committee = Designations.committee(text.strip());
        if (committee.isRead()) {
            return NodeFactory.createLiteralString(committee.get().normal());
        }
        throw new Unreadable(
                text,
                "is no designation, neither of a standard (%s) nor of a committee (%s)"
                        .formatted(standard.fault(), committee.fault()));
    }

    private static Node slug(String text) throws Unreadable {
        String slug = Slugs.of(text);
        if (slug.isEmpty()) {
            throw new Unreadable(text, "has no letter and no digit to name a thing by");
        }
        return NodeFactory.createLiteralString(slug);
    }

    private static Node name(String text) throws Unreadable {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String name = BLANKS.matcher(composed).replaceAll(" ").strip();
        if (name.isEmpty()) {
            throw new Unreadable(text, "is no name");
        }
        boolean isChinese =
                name.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.HAN);
        return NodeFactory.createLiteralLang(name, isChinese ? "zh-Hans" : "en");
    }

    /** An absolute IRI, without blanks around it. */
    static String address(String text) throws Unreadable {
        String iri = text.strip();
        String wrong = "is no IRI: it begins with a scheme such as https:, and has no blanks";
        if (NOT_IN_AN_IRI.matcher(iri).find() || !SCHEME.matcher(iri).lookingAt()) {
            throw new Unreadable(text, wrong);
        }
        try {
            IRIx.create(iri);
        } catch (IRIException broken) {
            throw new Unreadable(text, wrong);
        }
        return iri;
    }
}
