package org.biaozhun.things;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Snapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources of one page, numbered in the order in which the page comes upon them. */
final class SourceList {

    private static final Node SOURCE = DCTerms.source.asNode();

    private final Labels labels;
    private final Map<Node, Node> sourceOfGraph = new HashMap<>();
    private final Map<String, Node> sourceOfSlug = new HashMap<>();
    private final Map<Node, Integer> numbers = new LinkedHashMap<>();

    SourceList(Snapshot snapshot) {
        this.labels = new Labels(snapshot.union());
        snapshot.union()
                .find(Node.ANY, SOURCE, Node.ANY)
                .filterKeep(statement -> Links.isGraph(statement.getSubject()))
                .forEachRemaining(this::remember);
    }

    private void remember(Triple statement) {
        Node source = statement.getObject();
        sourceOfGraph.put(statement.getSubject(), source);
        sourceOfSlug.put(Links.slug(source), source);
    }

    /** The graphs that a source states. */
    List<Node> graphsOf(Node source) {
        return sourceOfGraph.entrySet().stream()
                .filter(entry -> entry.getValue().equals(source))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The numbers of the sources of some graphs; graphs without a source have none. */
    List<Integer> ofGraphs(Collection<Node> graphs) {
        return numbers(graphs.stream().map(sourceOfGraph::get).filter(s -> s != null).toList());
    }

    /** The numbers of the sources that speak of a thing. */
    List<Integer> ofThing(Node thing) {
        return numbers(labels.values(thing, Bz.STATED_IN));
    }

    /** The numbers of sources by the last parts of their IRIs, with spaces between them. */
    List<Integer> ofSlugs(String slugs) {
        return numbers(
                List.of(slugs.split(" ", -1)).stream()
                        .map(sourceOfSlug::get)
                        .filter(source -> source != null)
                        .toList());
    }

    private List<Integer> numbers(Collection<Node> sources) {
        return sources.stream()
                .map(source -> numbers.computeIfAbsent(source, s -> numbers.size() + 1))
                .distinct()
                .sorted()
                .toList();
    }

    /** All sources that have got a number, the first is number 1. */
    List<ThingDescription.Source> numbered() {
        return numbers.keySet().stream().map(this::source).toList();
    }

    private ThingDescription.Source source(Node source) {
        Optional<Name> issue =
                labels.values(source, DCTerms.isPartOf.asNode()).stream()
                        .findFirst()
                        .map(labels::name);
        return new ThingDescription.Source(
                labels.name(source), issue, labels.text(source, SchemaDO.pageStart.asNode()));
    }
}
