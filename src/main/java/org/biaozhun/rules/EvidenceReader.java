package org.biaozhun.rules;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.dates.Evidence;
import org.biaozhun.dates.Evidence.Report;
import org.biaozhun.dates.Evidence.Stated;
import org.biaozhun.dates.Evidence.Time;
import org.biaozhun.dates.Interval;
import org.biaozhun.dates.Period;
import org.biaozhun.ontology.Bz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the sources tell of the time of each tenure, with the day of the source. */
final class EvidenceReader {

    private static final Node START = SchemaDO.startDate.asNode();
    private static final Node END = SchemaDO.endDate.asNode();
    private static final Node CURRENT = Bz.concept("tenure-status", "current");
    private static final Node PROPOSED = Bz.concept("tenure-status", "proposed");
    private static final Node ENDED = Bz.concept("tenure-status", "ended");

    /** The properties that tell of the time of a tenure. */
    static final List<Node> TELLING =
            List.of(START, END, Bz.OBSERVED_ON, Bz.EDTF, Bz.FORMER_ON, Bz.TENURE_STATUS);

    private static final List<Node> BEGINNINGS =
            List.of(SchemaDO.birthDate.asNode(), SchemaDO.foundingDate.asNode());
    private static final List<Node> ENDINGS =
            List.of(SchemaDO.deathDate.asNode(), SchemaDO.dissolutionDate.asNode());

    private final Graph union;
    private final SourceDays sources;
    private final Order order;
    private final Map<Node, List<Quad>> bySubject = new HashMap<>();

    /** Reads the statements about time in one pass over all graphs. */
    EvidenceReader(DatasetGraph dataset) {
        this.union = dataset.getDefaultGraph();
        this.sources = new SourceDays(union);
        this.order = new Order(union);
        for (Node property : TELLING) {
            dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY)
                    .forEachRemaining(quad ->
                            bySubject
                                    .computeIfAbsent(quad.getSubject(), s -> new ArrayList<>())
                                    .add(quad));
        }
    }

    /** The evidence on one tenure. */
    Evidence of(Node tenure) {
        List<Stated> starts = new ArrayList<>(stated(tenure, START));
        List<Stated> ends = new ArrayList<>(stated(tenure, END));
        List<Time> seen = new ArrayList<>();
        quads(tenure, Bz.OBSERVED_ON)
                .forEach(quad -> seen.addAll(time(quad, Times.period(quad.getObject()))));
        quads(tenure, Bz.EDTF)
                .forEach(quad -> {
                    String text = quad.getObject().getLiteralLexicalForm();
                    Optional<Interval> interval = Interval.ofEdtf(text);
                    interval.ifPresent(held -> {
                        starts.addAll(stated(held.start(), Period.ofEdtf(held.start()), quad));
                        ends.addAll(stated(held.end(), Period.ofEdtf(held.end()), quad));
                    });
                    seen.addAll(time(quad, Period.ofEdtf(text)));
                });
        return new Evidence(
                starts,
                ends,
                seen,
                reports(tenure, CURRENT).toList(),
                former(tenure),
                life(tenure, BEGINNINGS),
                life(tenure, ENDINGS),
                order.startsBefore(tenure),
                quads(tenure, Bz.TENURE_STATUS)
                        .anyMatch(quad -> quad.getObject().equals(PROPOSED)));
    }

    private Stream<Quad> quads(Node tenure, Node property) {
        return bySubject.getOrDefault(tenure, List.of()).stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .distinct();
    }

    private List<Stated> stated(Node tenure, Node property) {
        return quads(tenure, property)
                .flatMap(quad -> {
                    Node value = quad.getObject();
                    return Times.period(value).isEmpty()
                            ? Stream.empty()
                            : stated(value.getLiteralLexicalForm(), Times.period(value), quad)
                                    .stream();
                })
                .toList();
    }

    private List<Stated> stated(String text, Optional<Period> period, Quad quad) {
        Optional<LocalDate> day = sources.of(quad.getGraph()).map(report -> report.days().latest());
        return period.map(days -> new Stated(text, days, day)).stream().toList();
    }

    /** A time that a source with a day tells; others show nobody in a role. */
    private List<Time> time(Quad quad, Optional<Period> period) {
        return period
                .filter(days -> sources.of(quad.getGraph()).isPresent())
                .map(days -> new Time(quad.getObject().getLiteralLexicalForm(), days))
                .stream()
                .toList();
    }

    private Stream<Report> reports(Node tenure, Node status) {
        return quads(tenure, Bz.TENURE_STATUS)
                .filter(quad -> quad.getObject().equals(status))
                .flatMap(quad -> sources.of(quad.getGraph()).stream());
    }

    /** Days on which it is called former; a source that gives none calls it so on its own day. */
    private List<Time> former(Node tenure) {
        List<Quad> dated = quads(tenure, Bz.FORMER_ON).toList();
        List<Node> graphs = dated.stream().map(Quad::getGraph).toList();
        Stream<Time> undated =
                quads(tenure, Bz.TENURE_STATUS)
                        .filter(quad -> quad.getObject().equals(ENDED))
                        .filter(quad -> !graphs.contains(quad.getGraph()))
                        .flatMap(quad -> sources.of(quad.getGraph()).stream())
                        .map(report -> new Time(report.text(), report.days()));
        return Stream.concat(
                        dated.stream()
                                .flatMap(quad ->
                                        time(quad, Times.period(quad.getObject())).stream()),
                        undated)
                .toList();
    }

    /** When holder and body came into being, or ended; what sources tell of one of them agrees. */
    private List<Time> life(Node tenure, List<Node> properties) {
        return Stream.of(ORG.member.asNode(), ORG.organization.asNode())
                .flatMap(link -> objects(tenure, link))
                .flatMap(actor -> Time.agreed(lifeOf(actor, properties)).stream())
                .toList();
    }

    private List<Time> lifeOf(Node actor, List<Node> properties) {
        return properties.stream()
                .flatMap(days -> objects(actor, days))
                .flatMap(day ->
                        Times.period(day)
                                .map(days -> new Time(day.getLiteralLexicalForm(), days))
                                .stream())
                .toList();
    }

    private Stream<Node> objects(Node subject, Node property) {
        List<Node> objects =
                union.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
        return objects.stream();
    }
}
