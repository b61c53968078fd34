package org.biaozhun.rules;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.dates.Bounds;
import org.biaozhun.dates.Interval;
import org.biaozhun.dates.Period;
import org.biaozhun.dates.TenureDates;
import org.biaozhun.ontology.Bz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Computes the bounds of every dated node that is no tenure, because SPARQL cannot compare a year
 * or a month with a day.
 */
final class DateBounds {

    private static final Node START = SchemaDO.startDate.asNode();
    private static final Node END = SchemaDO.endDate.asNode();
    private static final Node FOUNDED = SchemaDO.foundingDate.asNode();
    private static final Node DISSOLVED = SchemaDO.dissolutionDate.asNode();
    private static final Node ISSUED = DCTerms.issued.asNode();
    private static final Node EVENT_KIND = NodeFactory.createURI(Bz.NAMESPACE + "eventKind");

    /** Kinds of events that go on after the date on which they began. */
    private static final Set<Node> LASTING =
            Set.of(
                    Bz.concept("event-kind", "event-series"),
                    Bz.concept("event-kind", "reform"),
                    Bz.concept("event-kind", "call-for-applications"),
                    Bz.concept("event-kind", "research-start"),
                    Bz.concept("event-kind", "consultation"));

    private static final List<Node> DATING =
            List.of(
                    START,
                    END,
                    FOUNDED,
                    DISSOLVED,
                    ISSUED,
                    Bz.AS_OF,
                    Bz.EFFECTIVE_DATE,
                    Bz.OBSERVED_ON,
                    Bz.EDTF,
                    Bz.DUE_BY,
                    Bz.INTERMEDIARY_DEADLINE,
                    Bz.PLANNED_FOR);

    private final Graph union;
    private final Order order;

    DateBounds(Graph union) {
        this.union = union;
        this.order = new Order(union);
    }

    /** Hands the bounds of all dated nodes to a consumer, a triple each. */
    void infer(Consumer<Triple> sink) {
        Set<Node> dated = new LinkedHashSet<>();
        for (Node property : DATING) {
            union.find(Node.ANY, property, Node.ANY).forEach(t -> dated.add(t.getSubject()));
        }
        union.find(Node.ANY, Bz.AFTER, Node.ANY)
                .forEach(t -> dated.addAll(List.of(t.getSubject(), t.getObject())));
        dated.stream()
                .filter(node -> !union.contains(node, RDF.type.asNode(), Bz.TENURE))
                .forEach(node -> infer(node, sink));
    }

    private void infer(Node dated, Consumer<Triple> sink) {
        List<Period> starts = new ArrayList<>();
        List<Period> ends = new ArrayList<>(periods(dated, END).toList());
        List<Period> seen = new ArrayList<>(periods(dated, Bz.OBSERVED_ON).toList());
        periods(dated, START).forEach(starts::add);
        periods(dated, FOUNDED).forEach(starts::add);
        periods(dated, DISSOLVED).forEach(ends::add);
        periods(dated, Bz.EFFECTIVE_DATE).forEach(starts::add);
        objects(dated, Bz.EDTF)
                .map(Node::getLiteralLexicalForm)
                .forEach(text -> {
                    Period.ofEdtf(text).ifPresent(seen::add);
                    Interval.ofEdtf(text)
                            .ifPresent(held -> {
                                Period.ofEdtf(held.start()).ifPresent(starts::add);
                                Period.ofEdtf(held.end()).ifPresent(ends::add);
                            });
                });
        Optional<Period> start = Period.agreed(starts);
        Optional<Period> stated = Period.agreed(ends);
        Optional<Period> end = stated.isEmpty() && endsAsItBegins(dated) ? start : stated;
        Optional<Period> planned = Period.agreed(periods(dated, Bz.PLANNED_FOR).toList());
        Bounds bounds =
                Bounds.of(start, end, seen)
                        .notBefore(planned.map(Period::earliest))
                        .notAfter(planned.map(Period::latest))
                        .notBefore(
                                order.startsBefore(dated).stream()
                                        .map(time -> time.period().earliest())
                                        .max(LocalDate::compareTo))
                        .begunBy(
                                order.startsAfter(dated).stream()
                                        .map(time -> time.period().latest())
                                        .min(LocalDate::compareTo));
        write(dated, bounds, sink);
        start.flatMap(from -> end.flatMap(to -> TenureDates.days(from, to)))
                .ifPresent(days -> days(dated, days, sink));
        agreed(dated, ISSUED, Bz.ISSUED_EARLIEST, Bz.ISSUED_LATEST, sink);
        day(
                dated,
                Bz.AS_OF_EARLIEST,
                Period.agreed(periods(dated, Bz.AS_OF).toList()).map(Period::earliest),
                sink);
        agreed(dated, Bz.DUE_BY, Bz.DUE_EARLIEST, Bz.DUE_LATEST, sink);
        lastDay(dated, sink);
    }

    /** Comments reach an intermediary before a day: the last day is the one before. */
    private void lastDay(Node dated, Consumer<Triple> sink) {
        Optional<LocalDate> last =
                periods(dated, Bz.INTERMEDIARY_DEADLINE)
                        .map(day -> day.earliest().minusDays(1))
                        .min(LocalDate::compareTo);
        day(dated, Bz.DUE_EARLIEST, last, sink);
        day(dated, Bz.DUE_LATEST, last, sink);
    }

    private void agreed(
            Node dated, Node property, Node earliest, Node latest, Consumer<Triple> sink) {
        Optional<Period> days = Period.agreed(periods(dated, property).toList());
        day(dated, earliest, days.map(Period::earliest), sink);
        day(dated, latest, days.map(Period::latest), sink);
    }

    /** An event with one stated time took place within it, unless it is of a lasting kind. */
    private boolean endsAsItBegins(Node dated) {
        boolean isEvent = union.contains(dated, RDF.type.asNode(), Bz.EVENT);
        return isEvent
                && LASTING.stream().noneMatch(kind -> union.contains(dated, EVENT_KIND, kind));
    }

    private Stream<Period> periods(Node subject, Node property) {
        return objects(subject, property).map(Times::period).flatMap(Optional::stream);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return union.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    /** The four bounds as triples. */
    static void write(Node dated, Bounds bounds, Consumer<Triple> sink) {
        day(dated, Bz.START_EARLIEST, bounds.startEarliest(), sink);
        day(dated, Bz.START_LATEST, bounds.startLatest(), sink);
        day(dated, Bz.END_EARLIEST, bounds.endEarliest(), sink);
        day(dated, Bz.END_LATEST, bounds.endLatest(), sink);
    }

    /** A day as a triple; a time that is open on that side gives none. */
    static void day(Node subject, Node property, Optional<LocalDate> day, Consumer<Triple> sink) {
        day.filter(value -> !Period.isOpen(value))
                .map(value -> NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate))
                .ifPresent(value -> sink.accept(Triple.create(subject, property, value)));
    }

    /** A number of days as a triple. */
    static void days(Node subject, long days, Consumer<Triple> sink) {
        Node value = NodeFactory.createLiteralDT(Long.toString(days), XSDDatatype.XSDinteger);
        sink.accept(Triple.create(subject, Bz.DAYS, value));
    }
}
