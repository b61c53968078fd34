package org.biaozhun.things;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.answers.Views;
import org.biaozhun.names.Wording;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;
import org.biaozhun.things.KindIndex.Entry;
import org.biaozhun.things.facts.Labels;
import org.biaozhun.things.facts.Links;
import org.biaozhun.things.facts.Name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Lists all things of a snapshot by kind, read once, and put in order once for each language. */
final class KindIndexes {

    private static final Derived<KindIndexes> OF = Derived.of(KindIndexes::new);

    private final Statements classes;
    private final Map<Node, Integer> links;
    private final Map<Node, Integer> concepts;
    private final Labels labels;
    private final Map<Locale, Indexes> byLocale = new ConcurrentHashMap<>();

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

    private KindIndexes(Snapshot snapshot) {
        this.classes = Views.statements(snapshot, "classes-of-things");
        this.links = counts(snapshot, "links-between-things", "thing", "links");
        this.concepts = counts(snapshot, "lists-of-terms", "list", "concepts");
        Set<Node> named = new LinkedHashSet<>(concepts.keySet());
        classes.all()
                .forEach(typing -> named.addAll(List.of(typing.getSubject(), typing.getObject())));
        this.labels = Labels.of(snapshot, classes, named);
    }

    private static Map<Node, Integer> counts(
            Snapshot snapshot, String view, String node, String count) {
        return Views.select(snapshot, view).stream()
                .collect(Collectors.toMap(row -> row.get(node), row -> row.count(count)));
    }

    /** What a snapshot has, with classes named in a language. */
    static Indexes of(Snapshot snapshot, Locale locale) {
        KindIndexes all = snapshot.derived(OF);
        return all.byLocale.computeIfAbsent(locale, all::indexes);
    }

    private Indexes indexes(Locale locale) {
        Map<String, Map<String, Entry>> byKind = new TreeMap<>();
        classes.with(RDF.type.asNode())
                .forEach(typing -> {
                    Node thing = typing.getSubject();
                    byKind.computeIfAbsent(Links.kind(thing.getURI()), kind -> new TreeMap<>())
                            .put(
                                    thing.getURI(),
                                    new Entry(
                                            labels.name(thing),
                                            labels.term(typing.getObject(), locale),
                                            links.getOrDefault(thing, 0)));
                });
        Map<String, KindIndex> indexes = new TreeMap<>();
        byKind.forEach((kind, entries) ->
                indexes.put(kind, new KindIndex(new ArrayList<>(entries.values()))));
        return new Indexes(indexes, lists(locale));
    }

    private KindIndex lists(Locale locale) {
        List<Entry> lists = new ArrayList<>();
        concepts.forEach((list, size) ->
                lists.add(new Entry(labels.name(list), definition(list, locale), size)));
        return new KindIndex(lists);
    }

    private Name definition(Node list, Locale locale) {
        Wording definition = labels.definition(list);
        String language = locale.getLanguage();
        return Name.ofText(definition.in(language), definition.tag(language));
    }
}
