package org.biaozhun.rules;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.dates.CertaintySpan;
import org.biaozhun.dates.Evidence;
import org.biaozhun.dates.Seat;
import org.biaozhun.dates.Seat.Occupant;
import org.biaozhun.dates.TenureDates;
import org.biaozhun.ontology.Bz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Applies the rule for a day to every tenure, seat by seat, and writes down its bounds and its
 * certainty on all days, in spans. All faces read the spans; none decides again.
 *
 * <p>What sources tell is what the dataset holds: with a dataset that is limited to sources of a
 * grade, bounds and certainty are those of the grade.
 */
final class TenureCertainty {

    private static final String BODIES = Bz.BASE + "id/body/";
    private static final String SPANS = Bz.BASE + "certainty/";

    private final Graph union;
    private final EvidenceReader evidence;
    private final Optional<LocalDate> newest;
    private final List<Contradiction> contradictions = new ArrayList<>();

    TenureCertainty(DatasetGraph dataset) {
        this.union = dataset.getDefaultGraph();
        this.evidence = new EvidenceReader(dataset);
        this.newest = new SourceDays(union).newest();
    }

    /**
     * Hands the triples of all tenures to a consumer. Of what a body holds, a contradiction is
     * slight: pages go on naming bodies that were renamed or abolished.
     */
    void infer(Consumer<Triple> sink) {
        Map<Node, List<Occupant<Node>>> bySeat = new LinkedHashMap<>();
        List<Node> tenures =
                union.find(Node.ANY, RDF.type.asNode(), Bz.TENURE)
                        .mapWith(Triple::getSubject)
                        .toList();
        tenures.sort(Comparator.comparing(Node::toString));
        for (Node tenure : tenures) {
            Occupant<Node> occupant = occupant(tenure);
            Node seat = object(tenure, Bz.POST).filter(this::isSingleSeat).orElse(tenure);
            bySeat.computeIfAbsent(seat, node -> new ArrayList<>()).add(occupant);
        }
        bySeat.values().forEach(occupants -> seat(occupants, sink));
    }

    private boolean isSingleSeat(Node post) {
        return !union.contains(post, Bz.SINGLE_SEAT, NodeConst.nodeFalse);
    }

    /** What contradicts itself; known after {@link #infer}. */
    List<Contradiction> contradictions() {
        return List.copyOf(contradictions);
    }

    private Occupant<Node> occupant(Node tenure) {
        Evidence told = evidence.of(tenure);
        TenureDates dates = TenureDates.of(told);
        boolean isOfBody =
                object(tenure, ORG.member.asNode())
                        .filter(holder -> holder.isURI() && holder.getURI().startsWith(BODIES))
                        .isPresent();
        Clashes.of(dates.clashes())
                .forEach(clashes ->
                        contradictions.add(
                                new Contradiction(
                                        statement(tenure, clashes.first().time()),
                                        statement(tenure, clashes.first().bound()),
                                        clashes.text(),
                                        clashes.isSlight() || isOfBody)));
        return new Occupant<>(tenure, object(tenure, ORG.member.asNode()).orElse(tenure), dates);
    }

    /** The statement that gives a time: of the tenure, or of its holder or body. */
    private Triple statement(Node tenure, String time) {
        return Stream.of(
                        Stream.of(tenure),
                        object(tenure, ORG.member.asNode()).stream(),
                        object(tenure, ORG.organization.asNode()).stream())
                .flatMap(nodes -> nodes)
                .flatMap(node -> union.find(node, Node.ANY, Node.ANY).toList().stream())
                .filter(triple -> triple.getObject().isLiteral())
                .filter(triple -> triple.getObject().getLiteralLexicalForm().equals(time))
                .findFirst()
                .orElseGet(() -> Triple.create(tenure, Bz.TENURE_STATUS, Node.ANY));
    }

    private Optional<Node> object(Node subject, Node property) {
        return union.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .min(Comparator.comparing(Node::toString));
    }

    private void seat(List<Occupant<Node>> occupants, Consumer<Triple> sink) {
        Seat<Node> seat = new Seat<>(occupants);
        List<Occupant<Node>> resolved = seat.resolved();
        resolved.forEach(occupant -> write(occupant.tenure(), occupant.dates(), sink));
        newest.ifPresent(day ->
                Seat.present(resolved, day)
                        .forEach((tenure, known) ->
                                DateBounds.day(
                                        tenure, Bz.PRESENT_AS_OF, Optional.of(known), sink)));
        seat.overlaps()
                .forEach(overlap ->
                        contradictions.add(
                                new Contradiction(
                                        time(overlap.tenure()),
                                        time(overlap.other()),
                                        "and another holder of its single seat are both certain"
                                                + " from %s to %s"
                                                        .formatted(
                                                                overlap.days().earliest(),
                                                                overlap.days().latest()),
                                        false)));
    }

    /** The first statement of a tenure about its time, or any other of it. */
    private Triple time(Node tenure) {
        return EvidenceReader.TELLING.stream()
                .flatMap(property -> union.find(tenure, property, Node.ANY).toList().stream())
                .findFirst()
                .orElseGet(() -> Triple.create(tenure, Node.ANY, Node.ANY));
    }

    private static void write(Node tenure, TenureDates dates, Consumer<Triple> sink) {
        DateBounds.write(tenure, dates.bounds(), sink);
        dates.days().ifPresent(days -> DateBounds.days(tenure, days, sink));
        text(tenure, Bz.LAST_REPORTED, dates.lastReported(), sink);
        text(tenure, Bz.LAST_STATED, dates.lastStated(), sink);
        text(tenure, Bz.PLANNED_END, dates.plannedEnd(), sink);
        List<CertaintySpan> spans = dates.spans();
        for (int at = 0; at < spans.size(); at++) {
            span(tenure, at + 1, spans.get(at), sink);
        }
    }

    private static void span(Node tenure, int number, CertaintySpan span, Consumer<Triple> sink) {
        Node node = NodeFactory.createURI(SPANS + slug(tenure.getURI()) + "/" + number);
        sink.accept(Triple.create(tenure, Bz.CERTAINTY_SPAN, node));
        sink.accept(Triple.create(node, RDF.type.asNode(), Bz.CERTAINTY_SPAN_CLASS));
        Node code = NodeFactory.createLiteralString(span.certainty().code());
        sink.accept(Triple.create(node, Bz.CERTAINTY, code));
        DateBounds.day(node, Bz.FIRST_DAY, span.first(), sink);
        DateBounds.day(node, Bz.LAST_DAY, span.last(), sink);
        if (span.isPlanned()) {
            Node yes = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
            sink.accept(Triple.create(node, Bz.PLANNED, yes));
        }
    }

    private static String slug(String tenure) {
        return tenure.startsWith(Bz.BASE) ? tenure.substring(Bz.BASE.length()) : tenure;
    }

    private static void text(
            Node tenure, Node property, Optional<String> text, Consumer<Triple> sink) {
        text.map(NodeFactory::createLiteralString)
                .ifPresent(value -> sink.accept(Triple.create(tenure, property, value)));
    }
}
