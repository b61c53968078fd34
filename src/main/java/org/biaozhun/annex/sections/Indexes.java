package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.Facts;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.text.Anchors;
import org.biaozhun.names.Sorting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The indexes: each person and body with the entries in which it stands, its own first. Of bodies
 * that share an entry, each has the mentions of its own name.
 */
public final class Indexes {

    private final Facts facts;
    private final Anchors anchors;
    private final Map<String, Set<String>> mentions = new LinkedHashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<Naming> namings = new HashSet<>();

    /**
     * A mention of one of the bodies that share an entry.
     *
     * @param anchor of the entry they share
     * @param in anchor of the entry that mentions it
     * @param name by which
     */
    private record Naming(String anchor, String in, String name) {}

    public Indexes(Facts facts, Anchors anchors, List<Section> sections) {
        this.facts = facts;
        this.anchors = anchors;
        Set<String> once = new HashSet<>();
        anchors.all().values().stream().filter(anchor -> !once.add(anchor)).forEach(shared::add);
        entries(sections).forEach(entry -> mentioned(entry.anchor(), entry.anchor()));
        entries(sections).forEach(this::references);
    }

    public static Stream<Entry> entries(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Entry entry ? Stream.of(entry) : Stream.empty());
    }

    private void references(Entry entry) {
        for (Line line : entry.lines()) {
            for (Inline piece : line.content()) {
                if (piece instanceof Inline.Reference reference) {
                    mentioned(reference.anchor(), entry.anchor());
                    if (shared.contains(reference.anchor())) {
                        namings.add(
                                new Naming(reference.anchor(), entry.anchor(), reference.text()));
                    }
                }
            }
        }
    }

    private void mentioned(String anchor, String in) {
        mentions.computeIfAbsent(anchor, a -> new LinkedHashSet<>()).add(in);
    }

    public List<IndexEntry> persons() {
        return index(true);
    }

    public List<IndexEntry> bodies() {
        return index(false);
    }

    private List<IndexEntry> index(boolean ofPersons) {
        List<Actor> actors =
                anchors.all().keySet().stream()
                        .map(facts.actors()::get)
                        .filter(actor -> actor != null && actor.isPerson() == ofPersons)
                        .sorted(
                                Comparator.comparing(
                                        actor -> ofPersons ? actor.sortKey() : key(actor)))
                        .toList();
        List<IndexEntry> index = new ArrayList<>();
        for (Actor actor : actors) {
            String anchor = anchors.find(actor.iri()).orElseThrow();
            if (mentions.containsKey(anchor)) {
                String text =
                        actor.familyFirst()
                                + actor.abbreviation().map(a -> " (" + a + ")").orElse("");
                index.add(new IndexEntry(text, actor.zh(), places(anchor, actor)));
            }
        }
        return index;
    }

    private static String key(Actor actor) {
        return Sorting.key(actor.label()) + "\u0001" + actor.iri();
    }

    private List<String> places(String anchor, Actor actor) {
        return mentions.getOrDefault(anchor, Set.of()).stream()
                .filter(in ->
                        in.equals(anchor)
                                || !shared.contains(anchor)
                                || namings.contains(new Naming(anchor, in, actor.label())))
                .toList();
    }
}
