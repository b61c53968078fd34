package org.biaozhun.documents.rendering;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.text.AnnexMessages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of the annex in order: sections, sources, indexes.
 *
 * @param annex what it is the outline of
 * @param anchors of all entries
 */
public record Outline(Annex annex, Set<String> anchors) {

    /** Key of the words and anchor of the sources. */
    public static final String SOURCES = "sources";

    /** Key of the words of the index of persons. */
    public static final String PERSONS = "index.persons";

    /** Key of the words of the index of bodies. */
    public static final String BODIES = "index.bodies";

    /**
     * A part that begins on a page of its own.
     *
     * @param anchor where it begins
     * @param title in the language of the document
     * @param zh in Chinese, if the document is in another language
     * @param blocks what it says; none for sources and indexes
     */
    public record Part(String anchor, String title, Optional<String> zh, List<Block> blocks) {}

    public static Outline of(Annex annex) {
        Set<String> anchors = new LinkedHashSet<>();
        for (Section section : annex.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Entry entry) {
                    anchors.add(entry.anchor());
                }
            }
        }
        return new Outline(annex, anchors);
    }

    /** The anchors of everything that is linked to: entries, parts and sources. */
    public List<String> targets() {
        List<String> targets = new ArrayList<>(anchors);
        targets.addAll(places());
        annex.sources().forEach(source -> targets.add("source-" + source.number()));
        return targets;
    }

    /** The anchor of an index. */
    public static String anchor(String index) {
        return index.replace('.', '-');
    }

    /**
     * An index.
     *
     * @param key of the words that are its title
     * @param entries in order, at least one
     */
    public record Index(String key, List<IndexEntry> entries) {}

    /** The parts that are printed. */
    public List<Part> parts(AnnexMessages words) {
        List<Part> parts = new ArrayList<>();
        annex.sections()
                .forEach(s -> parts.add(new Part(s.id(), s.title(), s.titleZh(), s.blocks())));
        if (!annex.sources().isEmpty()) {
            parts.add(part(SOURCES, words));
        }
        indexes().forEach(index -> parts.add(part(index.key(), words)));
        return parts;
    }

    /** The indexes, but no empty one. */
    public List<Index> indexes() {
        return Stream.of(new Index(PERSONS, annex.persons()), new Index(BODIES, annex.bodies()))
                .filter(index -> !index.entries().isEmpty())
                .toList();
    }

    /** The anchors of the parts. */
    public List<String> places() {
        return parts(AnnexMessages.of(annex.cover().language())).stream()
                .map(Part::anchor)
                .toList();
    }

    private static Part part(String key, AnnexMessages words) {
        return new Part(anchor(key), words.get(key), Optional.empty(), List.of());
    }
}
