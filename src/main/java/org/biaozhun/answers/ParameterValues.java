package org.biaozhun.answers;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.names.Nearest;
import org.biaozhun.ontology.Bz;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.Parameter;
import org.biaozhun.queries.ParameterType;
import org.biaozhun.queries.PathProperties;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The values of an IRI parameter that occur in the graph where the query looks for it: those of the
 * triple patterns that hold its variable (as grlc enumerates).
 */
public final class ParameterValues {

    private static final int SHOWN = 20;
    private static final int SCANNED = 50_000;
    private static final List<Node> NAMES =
            List.of(
                    SKOS.prefLabel.asNode(),
                    SKOS.notation.asNode(),
                    DCTerms.identifier.asNode(),
                    SKOS.altLabel.asNode());

    /** The values of parameters, by query and parameter. */
    private static final Derived<Map<String, ParameterValues>> KNOWN =
            Derived.of(snapshot -> new ConcurrentHashMap<>());

    private final List<Named> values;

    /**
     * A value to choose.
     *
     * @param value the value of the parameter
     * @param label what to show for it
     * @param note abbreviation, designation or Chinese name
     */
    public record Suggestion(String value, String label, String note) {}

    private record Named(Suggestion suggestion, List<String> names) {

        /** How well a text fits: a whole name, a beginning, a word, anywhere; empty if not. */
        Optional<Integer> rank(String text) {
            if (text.isEmpty()) {
                return Optional.of(0);
            }
            return names.stream().flatMap(name -> rank(name, text)).min(Comparator.naturalOrder());
        }

        private static Stream<Integer> rank(String name, String text) {
            if (name.equals(text)) {
                return Stream.of(0);
            }
            if (name.startsWith(text)) {
                return Stream.of(1);
            }
            if (name.contains(" " + text)) {
                return Stream.of(2);
            }
            return name.contains(text) ? Stream.of(3) : Stream.empty();
        }
    }

    private ParameterValues(List<Named> values) {
        this.values = values;
    }

    /** The values that fit a text best, at most 20. */
    List<Suggestion> suggest(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        record Ranked(int rank, Suggestion suggestion) {}
        return values.stream()
                .flatMap(value ->
                        value.rank(wanted).stream()
                                .map(rank -> new Ranked(rank, value.suggestion())))
                .sorted(
                        Comparator.comparingInt(Ranked::rank)
                                .thenComparing(ranked -> ranked.suggestion().label()))
                .limit(SHOWN)
                .map(Ranked::suggestion)
                .toList();
    }

    /** Whether a thing is one of the values. */
    public boolean has(Node thing) {
        return values.stream().anyMatch(value -> value.suggestion().value().equals(thing.getURI()));
    }

    /**
     * Whether it is one of the values, or of the kind of one; if there are none, it may be. Codes
     * of lists are not told apart: a narrower one may be a value where only broader ones are found.
     */
    public boolean isOfTheirKind(Node thing) {
        return values.isEmpty()
                || thing.getURI().startsWith(Bz.BASE + "list/")
                || has(thing)
                || values.stream()
                        .anyMatch(value ->
                                folder(value.suggestion().value()).equals(folder(thing.getURI())));
    }

    private static String folder(String iri) {
        return iri.substring(0, iri.lastIndexOf('/') + 1);
    }

    /** The values with a name most like a text, which none of them has. */
    public List<Suggestion> nearest(String text, int most) {
        return Nearest.to(text, values, Named::names, most).stream()
                .map(Named::suggestion)
                .toList();
    }

    /** The values of a parameter; other types than IRI have none to choose from. */
    public static ParameterValues of(Snapshot snapshot, NamedQuery query, Parameter parameter) {
        return snapshot.derived(KNOWN)
                .computeIfAbsent(
                        query.name() + " " + parameter.name(),
                        key -> collected(snapshot, query, parameter));
    }

    private static ParameterValues collected(
            Snapshot snapshot, NamedQuery query, Parameter parameter) {
        if (!(parameter.type() instanceof ParameterType.Iri)) {
            return new ParameterValues(List.of());
        }
        Set<Node> found = new LinkedHashSet<>();
        for (Triple pattern : patterns(query, Var.alloc(parameter.variable()))) {
            snapshot.select(values(pattern, parameter.variable()), Map.of()).stream()
                    .map(row -> row.get(parameter.variable()))
                    .filter(Node::isURI)
                    .forEach(found::add);
        }
        Statements names = new Statements();
        Views.read(snapshot, "names-of-thing", found, names);
        return new ParameterValues(found.stream().map(node -> named(names, node)).toList());
    }

    private static List<Triple> patterns(NamedQuery query, Var variable) {
        List<Triple> patterns = new ArrayList<>();
        Walker.walk(
                Algebra.compile(query.query()),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpBGP op) {
                        op.getPattern().getList().forEach(this::take);
                    }

                    @Override
                    public void visit(OpQuadPattern op) {
                        op.getPattern().getList().stream().map(Quad::asTriple).forEach(this::take);
                    }

                    @Override
                    public void visit(OpPath op) {
                        PathProperties.of(op.getTriplePath().getPath())
                                .forEach(link -> {
                                    take(Triple.create(variable, link, Node.ANY));
                                    take(Triple.create(Node.ANY, link, variable));
                                });
                    }

                    private void take(Triple triple) {
                        if (triple.getSubject().equals(variable)
                                || triple.getObject().equals(variable)) {
                            patterns.add(triple);
                        }
                    }
                });
        return patterns;
    }

    /** Asks for what is in a pattern where a variable is; all other variables are any node. */
    private static Query values(Triple pattern, String variable) {
        ElementTriplesBlock block = new ElementTriplesBlock();
        block.addTriple(
                Triple.create(
                        any(pattern.getSubject(), variable, "subject"),
                        any(pattern.getPredicate(), variable, "property"),
                        any(pattern.getObject(), variable, "object")));
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setQueryPattern(block);
        query.addResultVar(variable);
        query.setLimit(SCANNED);
        return query;
    }

    private static Node any(Node node, String variable, String place) {
        boolean isOpen = node.equals(Node.ANY) || node.isVariable();
        return isOpen && !node.equals(Var.alloc(variable)) ? Var.alloc(place) : node;
    }

    private static Named named(Statements known, Node node) {
        List<Node> names =
                NAMES.stream()
                        .flatMap(name -> known.values(node, name).stream())
                        .filter(Node::isLiteral)
                        .toList();
        String label =
                names.stream()
                        .filter(name -> name.getLiteralLanguage().equals("en"))
                        .map(Node::getLiteralLexicalForm)
                        .findFirst()
                        .orElse(node.getURI());
        String note =
                names.stream()
                        .filter(name -> !name.getLiteralLanguage().equals("en"))
                        .map(Node::getLiteralLexicalForm)
                        .findFirst()
                        .orElse("");
        return new Named(
                new Suggestion(node.getURI(), label, note),
                Stream.concat(
                                names.stream().map(Node::getLiteralLexicalForm),
                                Stream.of(node.getURI()))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
    }
}
