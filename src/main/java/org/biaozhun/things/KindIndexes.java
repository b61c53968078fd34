package org.biaozhun.things;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.answers.Views;
import org.biaozhun.kinds.Kind;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.names.Wording;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;
import org.biaozhun.things.KindIndex.Entry;
import org.biaozhun.things.facts.Labels;
import org.biaozhun.things.facts.Name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Lists all things of a snapshot by kind, read once, and put in order once for each language. */
final class KindIndexes {

    private static final Derived<KindIndexes> OF = Derived.of(KindIndexes::new);

    private final Kinds kinds;
    private final Statements classes;
    private final Map<Node, Integer> links;
    private final Map<Node, Integer> concepts;
    private final Labels labels;
    private final Map<Locale, Indexes> byLocale = new ConcurrentHashMap<>();

    /**
     * What can be listed.
     *
     * @param kinds the things of each kind, what people look for first first
     * @param lists the lists of terms
     */
    record Indexes(SortedMap<Kind, KindIndex> kinds, KindIndex lists) {

        /** The things of a kind that has some. */
        KindIndex of(Kind kind) {
            return Objects.requireNonNull(kinds.get(kind));
        }

        /** The kind of a code, if there are things of it. */
        Optional<Kind> kind(String code) {
            return kinds.keySet().stream().filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    private KindIndexes(Snapshot snapshot) {
        this.kinds = Kinds.of(snapshot);
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
        SortedMap<Kind, Map<String, Entry>> byKind = new TreeMap<>(Kind.BY_INDEX);
        classes.with(RDF.type.asNode())
                .forEach(typing -> {
                    Node thing = typing.getSubject();
                    byKind.computeIfAbsent(kinds.of(thing), kind -> new TreeMap<>())
                            .put(
                                    thing.getURI(),
                                    new Entry(
                                            labels.name(thing),
                                            labels.term(typing.getObject(), locale),
                                            links.getOrDefault(thing, 0)));
                });
        SortedMap<Kind, KindIndex> indexes = new TreeMap<>(Kind.BY_INDEX);
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
