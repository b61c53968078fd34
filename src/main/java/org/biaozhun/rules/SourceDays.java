package org.biaozhun.rules;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.dates.Evidence.Report;
import org.biaozhun.dates.Period;
import org.biaozhun.ontology.Bz;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The day and the period of the source behind each named graph. */
final class SourceDays {

    private final Graph union;
    private final Map<Node, Optional<Report>> byGraph = new HashMap<>();

    SourceDays(Graph union) {
        this.union = union;
    }

    /**
     * The latest as-of day of the sources behind all named graphs, the first that it may be where
     * it is not exact; empty if none has a day.
     */
    Optional<LocalDate> newest() {
        return union
                .find(Node.ANY, DCTerms.source.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .filter(Bz::isGraph)
                .distinct()
                .flatMap(graph -> of(graph).stream())
                .map(report -> report.days().earliest())
                .max(LocalDate::compareTo);
    }

    /**
     * The as-of day of the source of a graph, or of the issue to which it belongs, with the period
     * that it reports on; empty for a source without a day.
     */
    Optional<Report> of(Node graph) {
        return byGraph.computeIfAbsent(graph, this::find);
    }

    private Optional<Report> find(Node graph) {
        return objects(graph, DCTerms.source.asNode())
                .flatMap(source ->
                        Stream.concat(
                                Stream.of(source), objects(source, DCTerms.isPartOf.asNode())))
                .flatMap(source -> report(source).stream())
                .max(Comparator.comparing(Report::days, Period.BY_TIME));
    }

    private Optional<Report> report(Node source) {
        return objects(source, Bz.AS_OF)
                .flatMap(day -> report(source, day).stream())
                .max(Comparator.comparing(Report::days, Period.BY_TIME));
    }

    private Optional<Report> report(Node source, Node day) {
        return Times.period(day)
                .map(days -> {
                    String text = day.getLiteralLexicalForm();
                    return new Report(days, text, period(source).orElse(text));
                });
    }

    private Optional<String> period(Node source) {
        Optional<String> start = text(source, SchemaDO.startDate.asNode());
        Optional<String> end = text(source, SchemaDO.endDate.asNode());
        return start.flatMap(
                from -> end.map(to -> from.equals(to) ? from : from + "/" + to).or(() -> start));
    }

    private Optional<String> text(Node source, Node property) {
        return objects(source, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    private Stream<Node> objects(Node subject, Node property) {
        List<Node> objects =
                union.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
        return objects.stream();
    }
}
