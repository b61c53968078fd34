package org.biaozhun.things;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.names.Wording;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.things.KindIndex.Entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Lists all things of a snapshot by kind, once for each snapshot and language. */
final class KindIndexes {

    private static final String THINGS = Bz.BASE + "id/";

    /**
     * What can be listed.
     *
     * @param kinds the things of each kind
     * @param lists the lists of terms
     */
    record Indexes(Map<String, KindIndex> kinds, KindIndex lists) {

        Optional<KindIndex> of(String kind) {
            return Optional.ofNullable(kinds.get(kind));
        }
    }

    /** By the language in which classes are named. */
    private static final Derived<Map<Locale, Indexes>> INDEXES =
            Derived.of(snapshot -> new ConcurrentHashMap<>());

    private KindIndexes() {}

    /** What a snapshot has, with classes named in a language. */
    static Indexes of(Snapshot snapshot, Locale locale) {
        return snapshot.derived(INDEXES)
                .computeIfAbsent(locale, language -> read(snapshot.union(), language));
    }

    private static Indexes read(Graph union, Locale locale) {
        Labels labels = new Labels(union);
        Map<String, Map<String, Entry>> byKind = new TreeMap<>();
        union.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(statement -> isThing(statement.getSubject()))
                .toList()
                .forEach(statement ->
                        byKind.computeIfAbsent(
                                        ThingPages.kind(statement.getSubject().getURI()),
                                        kind -> new TreeMap<>())
                                .put(
                                        statement.getSubject().getURI(),
                                        entry(statement, union, labels, locale)));
        Map<String, KindIndex> indexes = new TreeMap<>();
        byKind.forEach((kind, entries) ->
                indexes.put(kind, new KindIndex(new ArrayList<>(entries.values()))));
        return new Indexes(indexes, lists(union, labels, locale));
    }

    private static boolean isThing(Node node) {
        return node.isURI() && node.getURI().startsWith(THINGS);
    }

    private static Entry entry(Triple typing, Graph union, Labels labels, Locale locale) {
        Node thing = typing.getSubject();
        int out = count(union.find(thing, Node.ANY, Node.ANY).toList(), true);
        int in = count(union.find(Node.ANY, Node.ANY, thing).toList(), false);
        return new Entry(labels.name(thing), labels.term(typing.getObject(), locale), out + in);
    }

    private static int count(List<Triple> statements, boolean isOutwards) {
        return (int)
                statements.stream()
                        .map(s -> isOutwards ? s.getObject() : s.getSubject())
                        .filter(KindIndexes::isThing)
                        .count();
    }

    private static KindIndex lists(Graph union, Labels labels, Locale locale) {
        List<Entry> lists =
                union.find(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
                        .mapWith(Triple::getSubject)
                        .mapWith(scheme ->
                                new Entry(
                                        labels.name(scheme),
                                        definition(scheme, labels, locale.getLanguage()),
                                        labels.having(SKOS.inScheme.asNode(), scheme).size()))
                        .toList();
        return new KindIndex(lists);
    }

    private static Name definition(Node scheme, Labels labels, String language) {
        Wording definition = labels.wording(scheme, SKOS.definition.asNode());
        return Name.ofText(definition.in(language), definition.tag(language));
    }
}
