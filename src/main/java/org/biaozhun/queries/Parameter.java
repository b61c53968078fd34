package org.biaozhun.queries;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.biaozhun.ontology.Prefixes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter of a named query, told by a variable of the query.
 *
 * @param name the name in the API
 * @param variable the variable of the query, without its question mark
 * @param required whether a call has to give it
 * @param type what node it takes
 */
public record Parameter(String name, String variable, boolean required, ParameterType type) {

    private static final Pattern GRAMMAR =
            Pattern.compile("(_{1,2})([A-Za-z0-9]+)(?:_([A-Za-z0-9]+))?(?:_([A-Za-z0-9]+))?(.*)");

    /** Whether a variable of a query stands for a parameter: it begins with an underscore. */
    public static boolean isOne(String variable) {
        return variable.startsWith("_");
    }

    /**
     * Reads a variable by grlc's grammar.
     *
     * @throws IllegalArgumentException if grlc would read it as something its author hardly means
     */
    public static Parameter ofVariable(String variable, Prefixes prefixes) {
        Matcher parts = GRAMMAR.matcher(variable);
        if (!parts.matches() || !parts.group(5).isEmpty()) {
            throw trap(variable);
        }
        boolean required = parts.group(1).length() == 1;
        Optional<String> first = Optional.ofNullable(parts.group(3));
        Optional<String> second = Optional.ofNullable(parts.group(4));
        ParameterType type =
                second.isPresent()
                        ? datatype(variable, first.orElseThrow(), second.get(), prefixes)
                        : first.map(ending -> simple(variable, ending))
                                .orElseGet(ParameterType.Plain::new);
        return new Parameter(parts.group(2), variable, required, type);
    }

    private static ParameterType simple(String variable, String ending) {
        return switch (ending) {
            case "iri" -> new ParameterType.Iri();
            case "number" -> new ParameterType.Numeric();
            case "literal" -> new ParameterType.Plain();
            case "integer" -> new ParameterType.Typed(XSDDatatype.XSDinteger.getURI());
            default -> {
                if (ending.matches("[a-z]{2}")) {
                    yield new ParameterType.Tagged(ending);
                }
                throw trap(variable);
            }
        };
    }

    private static ParameterType datatype(
            String variable, String prefix, String name, Prefixes prefixes) {
        String namespace = prefixes.namespaces().get(prefix);
        if (namespace == null) {
            throw trap(variable);
        }
        return new ParameterType.Typed(namespace + name);
    }

    private static IllegalArgumentException trap(String variable) {
        return new IllegalArgumentException(
                ("?%s is not a parameter: write one word after the underscores, then nothing, _iri,"
                                + " _number, _literal, _integer, a datatype such as _xsd_date or a"
                                + " language such as _en")
                        .formatted(variable));
    }
}
