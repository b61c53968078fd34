package org.biaozhun.search.lookup;

import org.apache.jena.graph.Node;
import org.biaozhun.answers.ParameterValues;
import org.biaozhun.answers.Views;
import org.biaozhun.names.Kept;
import org.biaozhun.names.Names;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.queries.Parameter;
import org.biaozhun.queries.ParameterType;
import org.biaozhun.store.Snapshot;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parameters that take an IRI take whatever else names one thing and no other: an abbreviation, a
 * designation, a name in any language, the code of a concept, the end of an IRI. An IRI that is
 * tied to another means the one that is kept.
 */
public final class ParameterNames {

    private static final Pattern WEB_OR_URN =
            Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*://|urn:).*");
    private static final int TOLD = 5;

    private final Snapshot snapshot;
    private final NamedQuery query;

    private ParameterNames(Snapshot snapshot, NamedQuery query) {
        this.snapshot = snapshot;
        this.query = query;
    }

    /**
     * The values of a call with IRIs in the places of names; whatever is no name stays.
     *
     * @param given what is given for the parameters of the query, by name
     * @throws NamedQueryException.BadParameter if a name is that of several things, or of none
     */
    public static Map<String, List<String>> resolve(
            Snapshot snapshot, NamedQuery query, Map<String, List<String>> given) {
        ParameterNames names = new ParameterNames(snapshot, query);
        Map<String, List<String>> resolved = new LinkedHashMap<>(given);
        query.parameters().stream()
                .filter(parameter -> parameter.type() instanceof ParameterType.Iri)
                .forEach(parameter ->
                        resolved.computeIfPresent(parameter.name(), names.each(parameter)));
        return resolved;
    }

    private BiFunction<String, List<String>, List<String>> each(Parameter parameter) {
        return (name, values) ->
                values.stream().map(value -> Kept.of(snapshot, iri(parameter, value))).toList();
    }

    private String iri(Parameter parameter, String value) {
        String text = value.strip();
        if (text.isEmpty() || WEB_OR_URN.matcher(text).matches()) {
            return value;
        }
        Set<Node> called = NamedThings.of(snapshot).called(text);
        if (called.size() == 1) {
            Node thing = called.iterator().next();
            if (!ParameterValues.of(snapshot, query, parameter).isOfTheirKind(thing)) {
                throw ofAnotherKind(parameter, text, thing);
            }
            return thing.getURI();
        }
        if (called.isEmpty()) {
            return prefixed(text).orElseThrow(() -> unknown(parameter, text));
        }
        ParameterValues possible = ParameterValues.of(snapshot, query, parameter);
        List<Node> fitting = called.stream().filter(possible::has).toList();
        if (fitting.size() != 1) {
            throw ambiguous(parameter, text, fitting.isEmpty() ? List.copyOf(called) : fitting);
        }
        return fitting.getFirst().getURI();
    }

    /** The IRI of a name with a prefix of the corpus, or one of a scheme that is not its. */
    private Optional<String> prefixed(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || text.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        String namespace = snapshot.prefixes().namespaces().get(text.substring(0, colon));
        return Optional.of(namespace == null ? text : namespace + text.substring(colon + 1));
    }

    private NamedQueryException ambiguous(Parameter parameter, String text, List<Node> called) {
        Names names = Views.names(snapshot, called);
        String things =
                called.stream()
                        .sorted(Comparator.comparing(Node::getURI))
                        .map(thing -> "%s <%s>".formatted(names.english(thing), thing.getURI()))
                        .collect(Collectors.joining(", "));
        return new NamedQueryException.BadParameter(
                parameter.name(),
                "%s is what several things are called; give the IRI of one of them: %s"
                        .formatted(quoted(text), things));
    }

    private NamedQueryException ofAnotherKind(Parameter parameter, String text, Node thing) {
        return new NamedQueryException.BadParameter(
                parameter.name(),
                "%s is <%s>, of which this question knows nothing: %s has the values"
                        .formatted(quoted(text), thing.getURI(), values(parameter, "")));
    }

    private NamedQueryException unknown(Parameter parameter, String text) {
        String nearest =
                ParameterValues.of(snapshot, query, parameter).nearest(text, TOLD).stream()
                        .map(value -> "%s <%s>".formatted(value.label(), value.value()))
                        .collect(Collectors.joining(", "));
        return new NamedQueryException.BadParameter(
                parameter.name(),
                "%s is what nothing is called: give %s; %s%s has the values"
                        .formatted(
                                quoted(text),
                                parameter.type().expectation(),
                                nearest.isEmpty() ? "" : "the nearest are " + nearest + "; ",
                                values(parameter, text)));
    }

    /** Where the values are that fit a text. */
    private String values(Parameter parameter, String text) {
        return UriComponentsBuilder.fromPath("/api/queries/{query}/values/{parameter}")
                .queryParam("q", "{text}")
                .encode()
                .buildAndExpand(query.name(), parameter.name(), text)
                .toUriString();
    }

    private static String quoted(String text) {
        return '"' + (text.length() > 100 ? text.substring(0, 100) + "..." : text) + '"';
    }
}
