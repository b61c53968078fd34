package org.biaozhun.calendar;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.calendar.Entry.Body;
import org.biaozhun.dates.Period;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.kinds.Trait;
import org.biaozhun.names.Names;
import org.biaozhun.names.Wording;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the entries of the calendar from what is said of dates. */
final class EntryFinder {

    private static final String SCHEMA = "https://schema.org/";
    private static final Node START = iri(SCHEMA + "startDate");
    private static final Node END = iri(SCHEMA + "endDate");
    private static final Node LOCATION = iri(SCHEMA + "location");
    private static final Node MEMBER = iri("http://www.w3.org/ns/org#member");
    private static final Node DUE = iri(Bz.NAMESPACE + "dueBy");
    private static final Node INTERMEDIARY = Bz.INTERMEDIARY_DEADLINE;
    private static final Node CONSULTS_ON = iri(Bz.NAMESPACE + "consultsOn");
    private static final Node LAID_DOWN = iri(Bz.NAMESPACE + "laidDownBy");
    private static final List<Node> BEHIND =
            List.of(
                    iri(SCHEMA + "organizer"),
                    iri(Bz.NAMESPACE + "host"),
                    iri(Bz.NAMESPACE + "issuedBy"),
                    iri(Bz.NAMESPACE + "saidBy"),
                    iri("http://www.w3.org/ns/org#organization"),
                    LAID_DOWN);
    private static final List<Node> PARENT =
            List.of(
                    iri("http://www.w3.org/ns/org#unitOf"),
                    iri("http://www.w3.org/ns/org#subOrganizationOf"));

    private final Statements facts;
    private final Names names;
    private final Kinds kinds;
    private final List<Entry> entries = new ArrayList<>();

    EntryFinder(Statements facts, Names names, Kinds kinds) {
        this.facts = facts;
        this.names = names;
        this.kinds = kinds;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** All entries by day. */
    List<Entry> find() {
        of(Bz.CONSULTATION).forEach(node -> span(EntryKind.CONSULTATION, node));
        of(Bz.EVENT).forEach(node -> span(EntryKind.EVENT, node));
        each(Bz.EFFECTIVE_DATE, EntryKind.EFFECT);
        each(DUE, EntryKind.DEADLINE);
        facts.with(INTERMEDIARY).forEach(triple -> intermediary(triple.getSubject()));
        of(Bz.TENURE).forEach(this::office);
        entries.sort(Entry.BY_DAY);
        Set<String> taken = new HashSet<>();
        return entries.stream()
                .map(entry -> taken.add(entry.id()) ? entry : entry.withDateInId())
                .distinct()
                .toList();
    }

    private Stream<Node> of(Node type) {
        return facts.having(RDF.type.asNode(), type).stream().filter(Kinds::isThing);
    }

    private void each(Node property, EntryKind kind) {
        facts.with(property).stream()
                .filter(triple -> Kinds.isThing(triple.getSubject()))
                .forEach(triple ->
                        StatedDate.of(triple.getObject().getLiteralLexicalForm())
                                .ifPresent(date -> add(kind, triple.getSubject(), date, date)));
    }

    /** The last day for comments is the one before they are to have reached the intermediary. */
    private void intermediary(Node consultation) {
        exactest(consultation, Bz.DUE_LATEST)
                .ifPresent(day -> add(EntryKind.DEADLINE, consultation, day, day));
    }

    /** A start without an end is one day; an end alone is that day. */
    private void span(EntryKind kind, Node node) {
        Optional<StatedDate> start = exactest(node, START);
        Optional<StatedDate> end = exactest(node, END).or(() -> start);
        end.ifPresent(last -> add(kind, node, start.orElse(last), last));
    }

    /** When a tenure begins and ends, between the bounds that the rules have computed. */
    private void office(Node tenure) {
        office(EntryKind.TAKES_OFFICE, tenure, START, Bz.START_EARLIEST, Bz.START_LATEST);
        office(EntryKind.LEAVES_OFFICE, tenure, END, Bz.END_EARLIEST, Bz.END_LATEST);
    }

    private void office(EntryKind kind, Node tenure, Node stated, Node earliest, Node latest) {
        Optional<StatedDate> first = exactest(tenure, earliest);
        Optional<StatedDate> last = exactest(tenure, latest);
        Optional<StatedDate> text = exactest(tenure, stated);
        if (text.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return; // not stated, or only planned
        }
        Period days = new Period(first.get().first(), last.get().last());
        entries.add(entry(kind, tenure, text.get().text(), days, days.isDay()));
    }

    /** Two sources may state a date, one more exactly than the other. */
    private Optional<StatedDate> exactest(Node node, Node property) {
        return facts.values(node, property).stream()
                .map(Node::getLiteralLexicalForm)
                .flatMap(text -> StatedDate.of(text).stream())
                .min(
                        Comparator.<StatedDate>comparingInt(date -> -date.text().length())
                                .thenComparing(StatedDate::text));
    }

    private void add(EntryKind kind, Node node, StatedDate start, StatedDate end) {
        boolean isOne = start.equals(end);
        String date = isOne ? start.text() : start.text() + " to " + end.text();
        boolean isExact = start.isDay() && end.isDay();
        entries.add(entry(kind, node, date, new Period(start.first(), end.last()), isExact));
    }

    private Entry entry(EntryKind kind, Node node, String stated, Period days, boolean isExact) {
        Set<Node> behind = new LinkedHashSet<>();
        behind(node, behind, new HashSet<>());
        Set<Node> above = new LinkedHashSet<>(behind);
        behind.forEach(actor -> above(actor, above));
        above.removeAll(behind);
        return new Entry(
                String.join("-", kind.code(), kinds.of(node).code(), Names.localName(node)),
                kind,
                node.getURI(),
                Names.path(node),
                name(node),
                stated,
                days.earliest(),
                days.latest(),
                isExact,
                behind.stream().map(this::body).toList(),
                above.stream().map(this::body).toList(),
                about(node),
                objects(node, LOCATION).map(this::wording).toList());
    }

    /** A tenure is told from others of its title by its holder. */
    private Wording name(Node node) {
        List<Node> parts = Stream.concat(objects(node, MEMBER), Stream.of(node)).toList();
        return new Wording(
                joined(parts, names::english),
                names.chinese(node)
                        .map(name ->
                                joined(
                                        parts,
                                        one -> names.chinese(one).orElse(names.english(one)))));
    }

    private static String joined(List<Node> nodes, Function<Node, String> name) {
        return nodes.stream().map(name).collect(Collectors.joining(", "));
    }

    private Wording wording(Node node) {
        return new Wording(names.english(node), names.chinese(node));
    }

    private Optional<Wording> about(Node node) {
        return Stream.of(CONSULTS_ON, LAID_DOWN)
                .flatMap(property -> objects(node, property))
                .map(this::wording)
                .min(Comparator.comparing(Wording::english));
    }

    /** Who is behind a thing, also through the documents it belongs to. */
    private void behind(Node node, Set<Node> actors, Set<Node> passed) {
        if (!passed.add(node)) {
            return;
        }
        Stream.concat(BEHIND.stream(), Stream.of(CONSULTS_ON))
                .flatMap(property -> objects(node, property))
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(found -> {
                    if (kinds.of(found).is(Trait.ACTS)) {
                        actors.add(found);
                    } else {
                        behind(found, actors, passed);
                    }
                });
    }

    private void above(Node actor, Set<Node> all) {
        PARENT.stream()
                .flatMap(property -> objects(actor, property))
                .sorted(Comparator.comparing(Node::getURI))
                .filter(all::add)
                .forEach(parent -> above(parent, all));
    }

    private Stream<Node> objects(Node node, Node property) {
        return facts.values(node, property).stream().filter(Node::isURI);
    }

    private Body body(Node node) {
        String abbreviation = names.notation(node).orElse(names.english(node));
        return new Body(node.getURI(), Names.localName(node), wording(node), abbreviation);
    }
}
