package org.biaozhun.search.lookup;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.names.Kept;
import org.biaozhun.ontology.Bz;
import org.biaozhun.search.analysis.Folding;
import org.biaozhun.search.match.ShortForms;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Row;
import org.biaozhun.store.Snapshot;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Things and concepts by the keys of their names, and by the ends of their IRIs. */
final class NamedThings {

    private static final Query NAMED =
            QueryFactory.create("SELECT ?thing ?name { ?thing ?is ?name }");
    private static final List<Node> NAMES =
            List.of(
                    SKOS.prefLabel.asNode(),
                    SKOS.altLabel.asNode(),
                    SKOS.notation.asNode(),
                    DCTerms.identifier.asNode());
    private static final List<String> PLACES = List.of(Bz.BASE + "id/", Bz.BASE + "list/");

    private static final Derived<NamedThings> ALL = Derived.of(NamedThings::new);

    private final Map<String, Set<Node>> byName = new HashMap<>();
    private final Map<String, Set<Node>> bySlug = new HashMap<>();

    private NamedThings(Snapshot snapshot) {
        for (Node property : NAMES) {
            for (Row row : snapshot.select(NAMED, Map.of("is", List.of(property)))) {
                if (isOurs(row.get("thing")) && row.get("name").isLiteral()) {
                    add(row.get("thing"), row.get("name").getLiteralLexicalForm());
                }
            }
        }
        Kept.all(snapshot)
                .forEach((tied, kept) -> {
                    if (isOurs(tied)) {
                        addSlugs(tied, kept);
                    }
                });
    }

    static NamedThings of(Snapshot snapshot) {
        return snapshot.derived(ALL);
    }

    private static boolean isOurs(Node thing) {
        return thing.isURI() && PLACES.stream().anyMatch(thing.getURI()::startsWith);
    }

    private void add(Node thing, String name) {
        put(byName, name, thing);
        addSlugs(thing, thing);
    }

    private void addSlugs(Node named, Node thing) {
        String path = named.getURI().substring(Bz.BASE.length());
        put(bySlug, path, thing);
        put(bySlug, path.substring(path.indexOf('/') + 1), thing);
        put(bySlug, path.substring(path.lastIndexOf('/') + 1), thing);
    }

    private static void put(Map<String, Set<Node>> index, String text, Node thing) {
        index.computeIfAbsent(Folding.key(text), key -> new LinkedHashSet<>()).add(thing);
    }

    /**
     * What is called so; if nothing is, what has an IRI that ends so, or else what is called as one
     * of the names beside which the text stands among the short forms.
     */
    Set<Node> called(String text) {
        String key = Folding.key(text);
        if (key.isEmpty()) {
            return Set.of();
        }
        Set<Node> named = byName.getOrDefault(key, bySlug.getOrDefault(key, Set.of()));
        return named.isEmpty() ? beside(text) : named;
    }

    private Set<Node> beside(String text) {
        return ShortForms.kept().beside(text).stream()
                .flatMap(name -> byName.getOrDefault(Folding.key(name), Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
