package org.biaozhun.things.facts;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.biaozhun.dates.DateText;
import org.biaozhun.kinds.Kind;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.names.Sorting;
import org.biaozhun.names.Wording;
import org.biaozhun.ontology.Bz;
import org.biaozhun.ontology.TimeTypes;
import org.biaozhun.things.facts.ThingDescription.Fact;
import org.biaozhun.things.facts.ThingDescription.Value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Collects what one snapshot says of one thing. */
public final class StatementReader {

    private static final Node NOTE = SKOS.editorialNote.asNode();
    private static final Set<Node> NAMES =
            Set.of(
                    SKOS.prefLabel.asNode(),
                    SKOS.altLabel.asNode(),
                    SKOS.notation.asNode(),
                    DCTerms.title.asNode(),
                    DCTerms.identifier.asNode());

    /** Shown elsewhere on the page. */
    private static final Set<Node> HIDDEN_PROPERTIES =
            Set.of(
                    RDFS.label.asNode(),
                    RDF.type.asNode(),
                    Bz.DISPLAY_LABEL,
                    SKOSXL.altLabel.asNode(),
                    Bz.STATED_IN,
                    NOTE,
                    Bz.TOLD_OF,
                    RDF.subject.asNode(),
                    RDF.object.asNode());

    private static final int ALL = Integer.MAX_VALUE;

    private final Kinds kinds;
    private final Labels labels;
    private final Inferences inferences;
    private final SourceList sources;
    private final Locale locale;
    private final int most;

    /**
     * Describes things for one page.
     *
     * @param kinds the kinds of things
     * @param labels what has been read of the things, with all names
     * @param sources where the sources get their numbers
     * @param locale language of the page
     * @param most how many things that point to the thing are shown for a property
     */
    public StatementReader(
            Kinds kinds, Labels labels, SourceList sources, Locale locale, int most) {
        this.kinds = kinds;
        this.labels = labels;
        this.inferences = new Inferences(labels);
        this.sources = sources;
        this.locale = locale;
        this.most = most;
    }

    /**
     * What is said of a thing.
     *
     * @param quads the statements about it and those that lead to it, with their graphs
     */
    public ThingDescription describe(Node thing, List<Quad> quads) {
        List<Quad> about = quads.stream().filter(quad -> quad.getSubject().equals(thing)).toList();
        List<Quad> links = quads.stream().filter(quad -> quad.getObject().equals(thing)).toList();
        Predicate<Quad> isInferred = quad -> Bz.isInferred(quad.getGraph());
        Predicate<Quad> isName =
                quad ->
                        NAMES.contains(quad.getPredicate())
                                && !Repetitions.isNameAgain(quad, about);
        Predicate<Quad> isStated =
                isInferred
                        .negate()
                        .and(quad -> !NAMES.contains(quad.getPredicate()))
                        .and(StatementReader::isNews);
        Predicate<Quad> isComputed =
                isInferred
                        .and(StatementReader::isNews)
                        .and(quad -> !Repetitions.isStatedToo(quad, about));
        return new ThingDescription(
                thing.getURI(),
                labels.name(thing),
                kinds(about),
                notes(about),
                facts(about, isInferred.negate().and(isName), Quad::getObject, ALL),
                facts(about, isStated, Quad::getObject, ALL),
                facts(about, isComputed, Quad::getObject, ALL),
                facts(links, StatementReader::isNews, Quad::getSubject, most));
    }

    private List<Name> kinds(List<Quad> about) {
        return about.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                .map(Quad::getObject)
                .distinct()
                .map(type -> labels.term(type, locale))
                .toList();
    }

    private List<Value> notes(List<Quad> about) {
        return facts(about, quad -> quad.getPredicate().equals(NOTE), Quad::getObject, ALL).stream()
                .flatMap(fact -> fact.values().stream())
                .toList();
    }

    private static boolean isNews(Quad quad) {
        return !HIDDEN_PROPERTIES.contains(quad.getPredicate());
    }

    private List<Fact> facts(
            List<Quad> quads, Predicate<Quad> wanted, Function<Quad, Node> valueOf, int limit) {
        Map<Node, Map<Node, List<Quad>>> byProperty = new LinkedHashMap<>();
        quads.stream()
                .filter(wanted)
                .forEach(quad ->
                        byProperty
                                .computeIfAbsent(
                                        quad.getPredicate(), property -> new LinkedHashMap<>())
                                .computeIfAbsent(valueOf.apply(quad), value -> new ArrayList<>())
                                .add(quad));
        List<Fact> facts = new ArrayList<>();
        byProperty.forEach((property, values) -> facts.add(fact(property, values, limit)));
        facts.sort(Comparator.comparing(fact -> fact.property().text()));
        return facts;
    }

    /** Dates are written out; a tenure is told from others of its title by its holder. */
    private Name name(Node node) {
        Name name = labels.name(node);
        if (node.isLiteral()) {
            boolean isDate = TimeTypes.isTime(node);
            return isDate ? Name.ofText(new DateText(locale).of(name.text()), "") : name;
        }
        String holder =
                labels.values(node, ORG.member.asNode()).stream()
                        .map(labels::of)
                        .collect(Collectors.joining(", "));
        return holder.isEmpty()
                ? name
                : new Name(
                        "%s (%s)".formatted(name.text(), holder),
                        name.language(),
                        name.chinese(),
                        name.notation(),
                        name.href());
    }

    /** What one source states, each thing with its facts, by kind. */
    public Map<Kind, List<StatedThing>> stated(List<Triple> statements) {
        Map<Node, List<Quad>> bySubject = new LinkedHashMap<>();
        statements.forEach(statement ->
                bySubject
                        .computeIfAbsent(statement.getSubject(), s -> new ArrayList<>())
                        .add(Quad.create(Quad.defaultGraphIRI, statement)));
        SortedMap<Kind, List<StatedThing>> byKind = new TreeMap<>(Comparator.comparing(Kind::code));
        bySubject.forEach((subject, quads) -> {
            if (!Bz.isGraph(subject)) {
                StatedThing thing = stated(subject, quads);
                byKind.computeIfAbsent(thing.kind(), kind -> new ArrayList<>()).add(thing);
            }
        });
        byKind.values()
                .forEach(things ->
                        things.sort(
                                Comparator.comparing(thing -> Sorting.key(thing.thing().text()))));
        return new LinkedHashMap<>(byKind); // a template asks it for keys that are no kinds
    }

    private StatedThing stated(Node subject, List<Quad> quads) {
        return new StatedThing(
                labels.name(subject),
                kinds.of(subject),
                facts(quads, quad -> true, Quad::getObject, ALL).stream()
                        .map(StatementReader::withoutMarks)
                        .toList());
    }

    /** On the page of a source every mark would be the same. */
    private static Fact withoutMarks(Fact fact) {
        return new Fact(
                fact.property(),
                new Wording("", Optional.empty()),
                fact.isContested(),
                fact.values().stream()
                        .map(value -> new Value(value.name(), List.of(), value.isInferred()))
                        .toList(),
                fact.reasons(),
                fact.total());
    }

    private Fact fact(Node term, Map<Node, List<Quad>> values, int limit) {
        record Named(Name name, List<Quad> quads) {}
        boolean isContested = values.values().stream().anyMatch(this::isContested);
        Comparator<Named> byName = Comparator.comparing(value -> Sorting.key(value.name().text()));
        Comparator<Named> bySource =
                Comparator.comparing((Named value) -> sources.rank(graphs(value.quads())));
        List<Named> shown =
                values.entrySet().stream()
                        .map(entry -> new Named(name(entry.getKey()), entry.getValue()))
                        .sorted(isContested ? bySource.thenComparing(byName) : byName)
                        .limit(limit)
                        .toList();
        List<Wording> reasons =
                shown.stream()
                        .flatMap(value -> value.quads().stream())
                        .flatMap(quad -> inferences.reason(quad).stream())
                        .distinct()
                        .toList();
        return new Fact(
                labels.term(term, locale),
                labels.definition(term),
                isContested,
                shown.stream().map(value -> value(value.name(), value.quads())).toList(),
                reasons,
                values.size());
    }

    /** Whether sources tell other values of what the statements are about. */
    private boolean isContested(List<Quad> statements) {
        return statements.stream()
                .anyMatch(quad -> labels.isContested(quad.getSubject(), quad.getPredicate()));
    }

    private static List<Node> graphs(List<Quad> quads) {
        return quads.stream().map(Quad::getGraph).toList();
    }

    private Value value(Name name, List<Quad> quads) {
        return new Value(
                name,
                sources.ofGraphs(graphs(quads)),
                quads.stream().allMatch(quad -> inferences.reason(quad).isPresent()));
    }
}
