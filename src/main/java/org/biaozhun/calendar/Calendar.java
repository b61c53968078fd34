package org.biaozhun.calendar;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.biaozhun.answers.Views;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.kinds.Trait;
import org.biaozhun.names.Names;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entries of one snapshot.
 *
 * @param snapshot id of the snapshot
 * @param asOf the last day that the newest issue tells of
 * @param revised when the snapshot was built: before that, an entry may have been another
 * @param entries all entries by day
 */
public record Calendar(String snapshot, LocalDate asOf, Instant revised, List<Entry> entries) {

    private static final Derived<Calendar> OF = Derived.of(Calendar::read);

    public Calendar {
        entries = List.copyOf(entries);
    }

    /** The calendar of a snapshot. */
    public static Calendar of(Snapshot snapshot) {
        return snapshot.derived(OF);
    }

    private static Calendar read(Snapshot snapshot) {
        Statements facts = Views.statements(snapshot, "calendar-facts");
        List<Entry> entries =
                new EntryFinder(facts, named(snapshot, facts), Kinds.of(snapshot)).find();
        LocalDate asOf =
                facts.with(Bz.AS_OF).stream()
                        .map(Triple::getObject)
                        .map(day -> LocalDate.parse(day.getLiteralLexicalForm()))
                        .max(Comparator.naturalOrder())
                        .or(() -> entries.stream().map(Entry::last).max(Comparator.naturalOrder()))
                        .orElse(LocalDate.EPOCH);
        return new Calendar(
                snapshot.id(), asOf, snapshot.builtAt().truncatedTo(ChronoUnit.SECONDS), entries);
    }

    private static Names named(Snapshot snapshot, Statements facts) {
        Set<Node> nodes = new LinkedHashSet<>();
        facts.all().forEach(fact -> nodes.addAll(List.of(fact.getSubject(), fact.getObject())));
        return Views.names(snapshot, nodes);
    }

    /** The entries of a kind and of a body, or of those below it. */
    public Stream<Entry> chosen(Optional<EntryKind> kind, Optional<String> body) {
        return entries.stream()
                .filter(entry -> kind.isEmpty() || kind.get() == entry.kind())
                .filter(entry -> body.isEmpty() || entry.isOf(body.get()));
    }

    /** Whether a snapshot has a body that is named by its IRI or the last part of that. */
    static boolean knows(Snapshot snapshot, String body) {
        Kinds kinds = Kinds.of(snapshot);
        Stream<String> iris =
                body.contains(":")
                        ? Stream.of(body)
                        : kinds.all().stream()
                                .map(kind ->
                                        Bz.BASE
                                                + "id/"
                                                + kind.code()
                                                + "/"
                                                + body.toLowerCase(Locale.ROOT));
        return iris.map(NodeFactory::createURI)
                .anyMatch(node -> kinds.of(node).is(Trait.ACTS) && snapshot.knows(node));
    }

    /** The bodies that are behind any entry, and those above, by abbreviation. */
    public List<Entry.Body> bodies() {
        return entries.stream()
                .flatMap(entry -> Stream.concat(entry.bodies().stream(), entry.above().stream()))
                .distinct()
                .sorted(
                        Comparator.comparing(
                                Entry.Body::abbreviation, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
