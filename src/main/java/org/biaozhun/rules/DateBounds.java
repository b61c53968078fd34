package org.biaozhun.rules;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.ontology.Bz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Computes the bounds of every dated node, because SPARQL cannot compare a year or a month with a
 * day.
 */
final class DateBounds {

    private static final Node START = SchemaDO.startDate.asNode();
    private static final Node END = SchemaDO.endDate.asNode();
    private static final Node ISSUED = DCTerms.issued.asNode();
    private static final Node CURRENT = Bz.concept("tenure-status", "current");
    private static final Node ENDED = Bz.concept("tenure-status", "ended");
    private static final Node EVENT_KIND = NodeFactory.createURI(Bz.NAMESPACE + "eventKind");

    /** Kinds of events that go on after the date on which they began. */
    private static final Set<Node> LASTING =
            Set.of(
                    Bz.concept("event-kind", "event-series"),
                    Bz.concept("event-kind", "reform"),
                    Bz.concept("event-kind", "research-start"),
                    Bz.concept("event-kind", "consultation"));

    private static final List<Node> DATING =
            List.of(START, END, ISSUED, Bz.EFFECTIVE_DATE, Bz.OBSERVED_ON, Bz.EDTF);

    private final DatasetGraph dataset;
    private final Graph union;

    /** The graphs that give a tenure a status, by both. */
    private final Map<List<Node>, List<Node>> saying = new HashMap<>();

    DateBounds(DatasetGraph dataset) {
        this.dataset = dataset;
        this.union = dataset.getDefaultGraph();
    }

    /** Hands the bounds of all dated nodes to a consumer, a triple each. */
    void infer(Consumer<Triple> sink) {
        dataset.findNG(Node.ANY, Node.ANY, Bz.TENURE_STATUS, Node.ANY)
                .forEachRemaining(quad ->
                        saying.computeIfAbsent(
                                        List.of(quad.getSubject(), quad.getObject()),
                                        said -> new ArrayList<>())
                                .add(quad.getGraph()));
        for (Node dated : datedNodes()) {
            bounds(dated, sink);
        }
    }

    private Set<Node> datedNodes() {
        Set<Node> found = new LinkedHashSet<>();
        for (Node property : DATING) {
            union.find(Node.ANY, property, Node.ANY).forEach(t -> found.add(t.getSubject()));
        }
        union.find(Node.ANY, Bz.TENURE_STATUS, Node.ANY).forEach(t -> found.add(t.getSubject()));
        return found;
    }

    private void bounds(Node dated, Consumer<Triple> sink) {
        Optional<Period> start =
                Period.agreed(
                        Stream.concat(periods(dated, START), periods(dated, Bz.EFFECTIVE_DATE))
                                .toList());
        Optional<Period> end = Period.agreed(periods(dated, END).toList());
        if (end.isEmpty() && endsAsItBegins(dated)) {
            end = start;
        }
        Bounds bounds = Bounds.of(start, end, observations(dated), endedBy(dated));
        date(dated, Bz.START_EARLIEST, bounds.startEarliest(), sink);
        date(dated, Bz.START_LATEST, bounds.startLatest(), sink);
        date(dated, Bz.END_EARLIEST, bounds.endEarliest(), sink);
        date(dated, Bz.END_LATEST, bounds.endLatest(), sink);
        bounds.days().ifPresent(days -> sink.accept(Triple.create(dated, Bz.DAYS, integer(days))));
        Optional<Period> issued = Period.agreed(periods(dated, ISSUED).toList());
        date(dated, Bz.ISSUED_EARLIEST, issued.map(Period::earliest), sink);
        date(dated, Bz.ISSUED_LATEST, issued.map(Period::latest), sink);
    }

    /** An event with one stated time took place within it, unless it is of a lasting kind. */
    private boolean endsAsItBegins(Node dated) {
        boolean isEvent = union.contains(dated, RDF.type.asNode(), Bz.EVENT);
        return isEvent
                && LASTING.stream().noneMatch(kind -> union.contains(dated, EVENT_KIND, kind));
    }

    private List<Period> observations(Node dated) {
        List<Period> observed = new ArrayList<>(periods(dated, Bz.OBSERVED_ON).toList());
        union.find(dated, Bz.EDTF, Node.ANY)
                .forEach(t ->
                        Period.ofEdtf(t.getObject().getLiteralLexicalForm())
                                .ifPresent(observed::add));
        if (union.contains(dated, RDF.type.asNode(), Bz.TENURE)) {
            statedOn(dated, CURRENT).map(day -> new Period(day, day)).forEach(observed::add);
        }
        return observed;
    }

    private Optional<LocalDate> endedBy(Node dated) {
        return statedOn(dated, ENDED).max(LocalDate::compareTo);
    }

    /** The as-of dates of the issues whose graphs give a tenure this status. */
    private Stream<LocalDate> statedOn(Node tenure, Node status) {
        List<LocalDate> days = new ArrayList<>();
        for (Node graph : saying.getOrDefault(List.of(tenure, status), List.of())) {
            objects(graph, DCTerms.source.asNode())
                    .flatMap(part -> objects(part, DCTerms.isPartOf.asNode()))
                    .flatMap(issue -> periods(issue, Bz.AS_OF))
                    .map(Period::latest)
                    .forEach(days::add);
        }
        return days.stream();
    }

    private Stream<Period> periods(Node subject, Node property) {
        return objects(subject, property).map(Period::of).flatMap(Optional::stream);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return union.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private static void date(
            Node subject, Node property, Optional<LocalDate> day, Consumer<Triple> sink) {
        day.ifPresent(value ->
                sink.accept(
                        Triple.create(
                                subject,
                                property,
                                NodeFactory.createLiteralDT(
                                        Objects.toString(value), XSDDatatype.XSDdate))));
    }

    private static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}
