package org.biaozhun.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Something that is in the calendar.
 *
 * @param id stable name, unique in the calendar, also when a date is corrected
 * @param kind what happens
 * @param thing IRI of what it happens to
 * @param path where its page is on this server
 * @param label its English name
 * @param chinese its Chinese name, or empty
 * @param stated the date as the sources state it: a day, a month or a year, or two of them
 * @param first the first day
 * @param last the last day; of a month or a year that is stated without a day, its last
 * @param isExact whether the days are stated
 * @param bodies who is behind it: organisers, issuers, those who laid it down
 * @param about what is out for comment, or where a deadline stands; or empty
 */
public record Entry(
        String id,
        EntryKind kind,
        String thing,
        String path,
        String label,
        String chinese,
        String stated,
        LocalDate first,
        LocalDate last,
        boolean isExact,
        List<Body> bodies,
        String about) {

    /** By day, then by kind and name. */
    static final Comparator<Entry> BY_DAY =
            Comparator.comparing(Entry::first)
                    .thenComparing(Entry::last)
                    .thenComparing(Entry::kind)
                    .thenComparing(Entry::label)
                    .thenComparing(Entry::id);

    public Entry {
        bodies = List.copyOf(bodies);
    }

    /**
     * A body.
     *
     * @param iri its IRI
     * @param slug last part of the IRI
     * @param label English name
     * @param abbreviation abbreviation, or the name
     */
    public record Body(String iri, String slug, String label, String abbreviation) {}

    /** A thing that has a second date of a kind is told apart by it. */
    Entry withDateInId() {
        return new Entry(
                id + "-" + first,
                kind,
                thing,
                path,
                label,
                chinese,
                stated,
                first,
                last,
                isExact,
                bodies,
                about);
    }

    /** Whether any of its days lies between two days, both counted. */
    public boolean isWithin(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
