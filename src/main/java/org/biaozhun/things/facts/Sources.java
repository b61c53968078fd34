package org.biaozhun.things.facts;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.answers.Views;
import org.biaozhun.dates.Period;
import org.biaozhun.dates.SourceRank;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sources of a snapshot: which graph states which, and what a page says of each. */
public final class Sources {

    private static final Derived<Sources> OF = Derived.of(Sources::new);

    private final Map<Node, Node> sourceOfGraph = new HashMap<>();
    private final Map<String, Node> sourceOfSlug = new HashMap<>();
    private final Labels labels;
    private final LocalDate newestDay;

    private Sources(Snapshot snapshot) {
        Statements facts = Views.statements(snapshot, "graph-sources");
        facts.with(DCTerms.source.asNode()).stream()
                .filter(statement -> Bz.isGraph(statement.getSubject()))
                .forEach(this::remember);
        Set<Node> named = new LinkedHashSet<>(sourceOfGraph.values());
        facts.with(DCTerms.isPartOf.asNode()).forEach(part -> named.add(part.getObject()));
        facts.with(Bz.GRADE).forEach(graded -> named.add(graded.getObject()));
        this.labels = Labels.of(snapshot, facts, named);
        this.newestDay =
                facts.with(Bz.AS_OF).stream()
                        .map(day -> Period.ofEdtf(day.getObject().getLiteralLexicalForm()))
                        .flatMap(Optional::stream)
                        .map(Period::earliest)
                        .max(LocalDate::compareTo)
                        .orElseGet(() -> LocalDate.ofInstant(snapshot.builtAt(), ZoneOffset.UTC));
    }

    private void remember(Triple statement) {
        Node source = statement.getObject();
        sourceOfGraph.put(statement.getSubject(), source);
        sourceOfSlug.put(Links.slug(source), source);
    }

    /** The sources of a snapshot. */
    public static Sources of(Snapshot snapshot) {
        return snapshot.derived(OF);
    }

    /**
     * The newest day of a source, the first that it may be where it is not exact: what "now" means
     * in the graph.
     */
    public LocalDate newestDay() {
        return newestDay;
    }

    /** The graphs that a source states. */
    public List<Node> graphsOf(Node source) {
        return sourceOfGraph.entrySet().stream()
                .filter(entry -> entry.getValue().equals(source))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The source that states a graph. */
    Optional<Node> ofGraph(Node graph) {
        return Optional.ofNullable(sourceOfGraph.get(graph));
    }

    /** The source whose IRI ends in a text. */
    Optional<Node> ofSlug(String slug) {
        return Optional.ofNullable(sourceOfSlug.get(slug));
    }

    /** Where a source stands among those that say the same. */
    SourceRank rank(Node source) {
        return SourceRank.of(
                grade(source).flatMap(grade -> text(grade, SchemaDO.position)).orElse(""),
                own(source, Bz.AS_OF).map(Node::getLiteralLexicalForm).orElse(""));
    }

    /** The grade of a source, or of the issue that it is part of. */
    Optional<Node> grade(Node source) {
        return own(source, Bz.GRADE);
    }

    private Optional<Node> own(Node source, Node property) {
        return Stream.concat(
                        Stream.of(source),
                        labels.values(source, DCTerms.isPartOf.asNode()).stream())
                .flatMap(node -> labels.values(node, property).stream())
                .findFirst();
    }

    private Optional<String> text(Node node, Property property) {
        return labels.text(node, property.asNode());
    }

    /** Names and parts of the sources. */
    Labels labels() {
        return labels;
    }
}
