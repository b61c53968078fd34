package org.biaozhun.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.RDFS;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of Jena's functions by IRI may be called: those that compute something short from their
 * arguments. All others are refused, and so are properties that Jena takes for functions: among
 * them are Java classes, scripts, waiting, printing, the settings of the server, and regular
 * expressions by another name.
 */
final class AllowedFunctions {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String ARQ = "http://jena.apache.org/ARQ/function#";
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATHS = "http://www.w3.org/2005/xpath-functions/math#";

    private static final Set<String> FUNCTIONS =
            Stream.of(
                            names(
                                    XSD,
                                    "boolean byte date dateTime dateTimeStamp dayTimeDuration"
                                        + " decimal double duration float gDay gMonth gMonthDay"
                                        + " gYear gYearMonth int integer long negativeInteger"
                                        + " nonNegativeInteger nonPositiveInteger positiveInteger"
                                        + " short string time unsignedByte unsignedInt unsignedLong"
                                        + " unsignedShort yearMonthDuration"),
                            names(ARQ, "e localname max min namespace now pi sqrt strlen substr"),
                            names(
                                    XPATH,
                                    "abs boolean ceiling contains day-from-date day-from-dateTime"
                                        + " days-from-duration ends-with floor hours-from-dateTime"
                                        + " hours-from-duration hours-from-time lower-case"
                                        + " minutes-from-dateTime minutes-from-duration"
                                        + " minutes-from-time month-from-date month-from-dateTime"
                                        + " months-from-duration normalize-space not round"
                                        + " seconds-from-dateTime seconds-from-duration"
                                        + " seconds-from-time starts-with string-length substring"
                                        + " substring-after substring-before timezone-from-date"
                                        + " timezone-from-dateTime timezone-from-time upper-case"
                                        + " year-from-date year-from-dateTime years-from-duration"),
                            names(MATHS, "acos asin atan atan2 cos exp log log10 pi sin sqrt tan"))
                    .flatMap(names -> names)
                    .collect(Collectors.toUnmodifiableSet());

    private static final String NOW = ARQ + "now";

    private static final List<String> MAGIC =
            List.of(
                    "java:",
                    "http://jena.apache.org/",
                    "http://jena.hpl.hp.com/",
                    "http://www.dotnetrdf.org/leviathan#");

    private AllowedFunctions() {}

    private static Stream<String> names(String namespace, String names) {
        return Arrays.stream(names.split(" ", -1)).map(namespace::concat);
    }

    /** Refuses a call of a function that is not offered, and calls by a computed name. */
    static void checkFunction(ExprFunction function) {
        if (function instanceof E_Call) {
            throw QueryRejectedException.forbidden("CALL is not offered");
        }
        if (function instanceof E_Function named && !FUNCTIONS.contains(named.getFunctionIRI())) {
            throw QueryRejectedException.forbidden(
                    "the function <%s> is not offered".formatted(named.getFunctionIRI()));
        }
    }

    /** Whether a function gives the same value each time that it is called with one argument. */
    static boolean isDeterministic(ExprFunction function) {
        boolean isNow =
                function instanceof E_Now
                        || (function instanceof E_Function named
                                && named.getFunctionIRI().equals(NOW));
        return !isNow && !(function instanceof Unstable);
    }

    /** Refuses a property that Jena would call as a function; rdfs:member is harmless. */
    static void checkProperty(Node property) {
        if (!property.isURI() || property.equals(RDFS.Nodes.member)) {
            return;
        }
        String iri = property.getURI();
        if (MAGIC.stream().anyMatch(iri::startsWith)
                || PropertyFunctionRegistry.get().isRegistered(iri)) {
            throw QueryRejectedException.forbidden(
                    "the property function <%s> is not offered".formatted(iri));
        }
    }
}
