package org.biaozhun.calendar;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.biaozhun.answers.Views;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.names.Names;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entries of one snapshot.
 *
 * @param snapshot id of the snapshot
 * @param asOf the last day that the newest issue tells of
 * @param entries all entries by day
 */
public record Calendar(String snapshot, LocalDate asOf, List<Entry> entries) {

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
        return new Calendar(snapshot.id(), asOf, entries);
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
                .filter(entry ->
                        body.isEmpty()
                                || entry.bodies().stream()
                                        .anyMatch(one -> one.slug().equals(body.get())));
    }

    /** The bodies that are behind any entry, by abbreviation. */
    public List<Entry.Body> bodies() {
        return entries.stream()
                .flatMap(entry -> entry.bodies().stream())
                .distinct()
                .sorted(
                        Comparator.comparing(
                                Entry.Body::abbreviation, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The time that feeds give as their own: the same for the same snapshot. */
    Instant stamp() {
        return asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
