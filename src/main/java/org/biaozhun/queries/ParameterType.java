package org.biaozhun.queries;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.biaozhun.dates.AsOf;

import java.util.regex.Pattern;

/** What kind of node a parameter takes, as its variable's ending says (grlc's grammar). */
public sealed interface ParameterType {

    /**
     * The node that a text stands for.
     *
     * @throws IllegalArgumentException with a message for the caller if it stands for none
     */
    Node node(String text);

    /** What a caller has to give, in a few words. */
    String expectation();

    /** {@code ?_name} and {@code ?_name_literal}: a plain literal, taken as it is. */
    record Plain() implements ParameterType {
        @Override
        public Node node(String text) {
            return NodeFactory.createLiteralString(text);
        }

        @Override
        public String expectation() {
            return "a text";
        }
    }

    /** {@code ?_name_iri}: an absolute IRI (RFC 3987). */
    record Iri() implements ParameterType {
        private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

        @Override
        public Node node(String text) {
            if (FORBIDDEN.matcher(text).find()) {
                throw new IllegalArgumentException("has characters that no IRI has");
            }
            try {
                if (IRIx.create(text).isAbsolute()) {
                    return NodeFactory.createURI(text);
                }
            } catch (IRIException wrong) {
                throw new IllegalArgumentException("is not an IRI", wrong);
            }
            throw new IllegalArgumentException("is not an absolute IRI");
        }

        @Override
        public String expectation() {
            return "an absolute IRI, or what one thing alone is called: an abbreviation, a name,"
                    + " a designation, a code, the end of its IRI";
        }
    }

    /** {@code ?_name_number}: an integer, decimal or double as SPARQL writes it. */
    record Numeric() implements ParameterType {
        private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
        private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d*\\.\\d+");
        private static final Pattern DOUBLE =
                Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)[eE][+-]?\\d+");

        @Override
        public Node node(String text) {
            if (INTEGER.matcher(text).matches()) {
                return NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
            }
            if (DECIMAL.matcher(text).matches()) {
                return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
            }
            if (DOUBLE.matcher(text).matches()) {
                return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdouble);
            }
            throw new IllegalArgumentException("is not a number");
        }

        @Override
        public String expectation() {
            return "a number";
        }
    }

    /**
     * {@code ?_name_integer} and {@code ?_name_prefix_datatype}: a literal of a datatype.
     *
     * @param datatype IRI of the datatype
     */
    record Typed(String datatype) implements ParameterType {
        @Override
        public Node node(String text) {
            if (isDate()) {
                AsOf.parse(text);
            }
            RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
            if (!type.isValid(text)) {
                throw new IllegalArgumentException("is not " + expectation());
            }
            return NodeFactory.createLiteralDT(text, type);
        }

        /** Whether it takes a day. */
        public boolean isDate() {
            return datatype.equals(XSDDatatype.XSDdate.getURI());
        }

        @Override
        public String expectation() {
            return isDate() ? AsOf.EXPECTED : "a value of type " + datatype;
        }
    }

    /**
     * {@code ?_name_en}: a literal with a language tag.
     *
     * @param language the tag
     */
    record Tagged(String language) implements ParameterType {
        @Override
        public Node node(String text) {
            return NodeFactory.createLiteralLang(text, language);
        }

        @Override
        public String expectation() {
            return "a text in language " + language;
        }
    }
}
