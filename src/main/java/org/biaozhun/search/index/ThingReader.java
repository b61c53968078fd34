package org.biaozhun.search.index;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.answers.Views;
import org.biaozhun.kinds.Kind;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.names.Names;
import org.biaozhun.ontology.Bz;
import org.biaozhun.search.index.Name.Role;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the things of a snapshot that have a page and a label. */
public final class ThingReader {

    private static final int LONGEST_SUMMARY = 160;
    private static final Map<Node, Role> ROLES = roles();
    private static final List<Node> DESCRIPTIONS =
            List.of(DCTerms.description.asNode(), SKOS.definition.asNode(), Bz.REMIT);

    private final Kinds kinds;
    private final Statements facts;
    private final Map<Node, Integer> links = new HashMap<>();
    private final Names shown;
    private final EntryDetails surroundings;

    public ThingReader(Snapshot snapshot) {
        this.kinds = Kinds.of(snapshot);
        this.facts = Views.statements(snapshot, "search-facts");
        this.shown = new Names(facts);
        this.surroundings = new EntryDetails(facts, kinds);
        Views.select(snapshot, "links-to-things")
                .forEach(row -> links.put(row.get("thing"), row.count("links")));
    }

    private static Map<Node, Role> roles() {
        Map<Node, Role> roles = new LinkedHashMap<>();
        roles.put(SKOS.notation.asNode(), Role.ABBREVIATION);
        roles.put(DCTerms.identifier.asNode(), Role.DESIGNATION);
        roles.put(SKOS.prefLabel.asNode(), Role.LABEL);
        roles.put(RDFS.label.asNode(), Role.LABEL);
        roles.put(SKOS.altLabel.asNode(), Role.OTHER_NAME);
        roles.put(DCTerms.title.asNode(), Role.TITLE);
        return roles;
    }

    /** All of them, sorted by IRI. */
    public List<Thing> all() {
        Set<Node> labelled = new LinkedHashSet<>();
        facts.with(RDFS.label.asNode()).forEach(triple -> labelled.add(triple.getSubject()));
        facts.with(SKOS.prefLabel.asNode()).forEach(triple -> labelled.add(triple.getSubject()));
        return labelled.stream()
                .filter(Kinds::hasPage)
                .sorted(Comparator.comparing(Node::getURI))
                .map(this::thing)
                .toList();
    }

    private Thing thing(Node node) {
        List<Name> names = names(node);
        Kind kind = kinds.closest(node);
        List<Name> texts = descriptions(node);
        List<Node> bodies = surroundings.bodies(node);
        Optional<Node> parent = surroundings.parent(node);
        return new Thing(
                node.getURI(),
                kind,
                shown.english(node),
                shown.chinese(node),
                shown.notation(node),
                parent.map(this::reference),
                summary(node, texts),
                names,
                paths(bodies),
                surroundings.years(node),
                paths(surroundings.statuses(node)),
                around(node, kind, texts, Stream.concat(bodies.stream(), parent.stream())),
                links.getOrDefault(node, 0));
    }

    private List<Name> names(Node node) {
        Set<Name> names = new LinkedHashSet<>();
        ROLES.forEach((property, role) ->
                Texts.literals(facts, node, property)
                        .sorted(
                                Comparator.comparing(Node::getLiteralLanguage)
                                        .thenComparing(Node::getLiteralLexicalForm))
                        .map(literal ->
                                new Name(
                                        role,
                                        literal.getLiteralLexicalForm(),
                                        literal.getLiteralLanguage()))
                        .forEach(names::add));
        return List.copyOf(names);
    }

    /** In English first. */
    private List<Name> descriptions(Node node) {
        return DESCRIPTIONS.stream()
                .flatMap(property ->
                        Texts.literals(facts, node, property)
                                .map(text ->
                                        new Name(
                                                Role.DESCRIPTION,
                                                text.getLiteralLexicalForm(),
                                                text.getLiteralLanguage()))
                                .sorted(
                                        Comparator.comparing(Name::language)
                                                .thenComparing(Name::text)))
                .toList();
    }

    private Thing.Reference reference(Node node) {
        return new Thing.Reference(Names.path(node), shown.english(node), shown.notation(node));
    }

    private static List<String> paths(List<Node> nodes) {
        return nodes.stream()
                .map(Texts::path)
                .map(path -> path.substring(path.indexOf('/') + 1))
                .toList();
    }

    /** The first description; for a person without one, the posts. */
    private String summary(Node node, List<Name> texts) {
        return texts.stream()
                .findFirst()
                .map(text -> shortened(text.text()))
                .orElseGet(() ->
                        surroundings
                                .objects(node, Bz.HOLDS)
                                .map(post -> shown.english(post))
                                .collect(Collectors.joining(", ")));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_SUMMARY) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_SUMMARY);
        return text.substring(0, space > 0 ? space : LONGEST_SUMMARY) + " …";
    }

    private List<Name> around(Node node, Kind kind, List<Name> texts, Stream<Node> belongsTo) {
        Stream<Name> words =
                Stream.concat(
                        Stream.of(new Name(Role.KIND, kind.label().english(), "en")),
                        kind.label().chinese().stream()
                                .map(word -> new Name(Role.KIND, word, "zh-Hans")));
        Stream<Name> bodies =
                belongsTo
                        .flatMap(body -> names(body).stream())
                        .map(name -> new Name(Role.BELONGS_TO, name.text(), name.language()));
        Stream<Name> years =
                surroundings.years(node).stream().map(year -> new Name(Role.YEAR, year, ""));
        return Stream.of(texts.stream(), words, bodies, years, surroundings.dates(node).stream())
                .flatMap(some -> some)
                .distinct()
                .toList();
    }
}
