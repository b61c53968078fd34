package org.biaozhun.calendar;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The entries of one snapshot.
 *
 * @param snapshot id of the snapshot
 * @param asOf the last day that the newest issue tells of
 * @param entries all entries by day
 */
public record Calendar(String snapshot, LocalDate asOf, List<Entry> entries) {

    public Calendar {
        entries = List.copyOf(entries);
    }

    static Calendar of(Snapshot snapshot) {
        List<Entry> entries = new EntryFinder(snapshot.union()).find();
        LocalDate asOf =
                snapshot.union().find(Node.ANY, Bz.AS_OF, Node.ANY).toList().stream()
                        .map(Triple::getObject)
                        .map(day -> LocalDate.parse(day.getLiteralLexicalForm()))
                        .max(Comparator.naturalOrder())
                        .or(() -> entries.stream().map(Entry::last).max(Comparator.naturalOrder()))
                        .orElse(LocalDate.EPOCH);
        return new Calendar(snapshot.id(), asOf, entries);
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
