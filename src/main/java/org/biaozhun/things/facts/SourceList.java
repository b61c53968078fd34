package org.biaozhun.things.facts;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.dates.SourceRank;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of one page, numbered in the order in which the page comes upon them. Those of one
 * statement have the best grade first, then the newest.
 */
public final class SourceList {

    private static final Pattern SEPARATOR = Pattern.compile("[;\\s]+");

    private final Sources known;
    private final Map<Node, Integer> numbers = new LinkedHashMap<>();

    public SourceList(Sources known) {
        this.known = known;
    }

    /** The numbers of the sources of some graphs; graphs without a source have none. */
    public List<Integer> ofGraphs(Collection<Node> graphs) {
        return numbers(graphs.stream().flatMap(graph -> known.ofGraph(graph).stream()));
    }

    /** The numbers of sources, new ones in the order of their IRIs. */
    public List<Integer> of(Collection<Node> sources) {
        return numbers(sources.stream().sorted(Comparator.comparing(Node::getURI)));
    }

    /** The numbers of sources by the last parts of their IRIs, with semicolons between them. */
    public List<Integer> ofSlugs(String slugs) {
        return numbers(SEPARATOR.splitAsStream(slugs).flatMap(slug -> known.ofSlug(slug).stream()));
    }

    private List<Integer> numbers(Stream<Node> sources) {
        List<Node> ranked = sources.distinct().sorted(Comparator.comparing(known::rank)).toList();
        ranked.forEach(source -> numbers.computeIfAbsent(source, s -> numbers.size() + 1));
        return ranked.stream()
                .sorted(Comparator.comparing(known::rank).thenComparing(numbers::get))
                .map(numbers::get)
                .toList();
    }

    /** The rank of the best of the sources of some graphs; graphs without one come last. */
    SourceRank rank(Collection<Node> graphs) {
        return graphs.stream()
                .flatMap(graph -> known.ofGraph(graph).stream())
                .map(known::rank)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> SourceRank.of("", ""));
    }

    /** All sources that have got a number, the first is number 1. */
    public List<ThingDescription.Source> numbered() {
        return numbers.keySet().stream().map(this::source).toList();
    }

    private ThingDescription.Source source(Node source) {
        Labels labels = known.labels();
        Optional<Name> issue =
                labels.values(source, DCTerms.isPartOf.asNode()).stream()
                        .findFirst()
                        .map(labels::name);
        return new ThingDescription.Source(
                labels.name(source),
                issue,
                labels.text(source, SchemaDO.pageStart.asNode()),
                known.grade(source).map(labels::name),
                labels.values(source, SchemaDO.url.asNode()).stream()
                        .findFirst()
                        .map(Links::href)
                        .filter(address -> !address.isEmpty()));
    }
}
