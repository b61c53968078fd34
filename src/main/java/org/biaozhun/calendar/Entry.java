package org.biaozhun.calendar;

import org.biaozhun.names.Sorting;
import org.biaozhun.names.Wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that is in the calendar.
 *
 * @param id stable name, unique in the calendar, also when a date is corrected
 * @param kind what happens
 * @param thing IRI of what it happens to
 * @param path where its page is on this server
 * @param name its name
 * @param stated the date as the sources state it: a day, a month or a year, or two of them
 * @param first the first day
 * @param last the last day; of a month or a year that is stated without a day, its last
 * @param isExact whether the days are stated
 * @param bodies who is behind it: organisers, issuers, those who laid it down
 * @param above the bodies above these, under which it is found too
 * @param about what is out for comment, or where a deadline stands; or empty
 * @param places where it takes place
 */
public record Entry(
        String id,
        EntryKind kind,
        String thing,
        String path,
        Wording name,
        String stated,
        LocalDate first,
        LocalDate last,
        boolean isExact,
        List<Body> bodies,
        List<Body> above,
        Optional<Wording> about,
        List<Wording> places) {

    /** By day, then by kind and name. */
    static final Comparator<Entry> BY_DAY =
            Comparator.comparing(Entry::first)
                    .thenComparing(Entry::last)
                    .thenComparing(Entry::kind)
                    .thenComparing(entry -> Sorting.key(entry.label()))
                    .thenComparing(Entry::id);

    public Entry {
        bodies = List.copyOf(bodies);
        above = List.copyOf(above);
        places = List.copyOf(places);
    }

    /** Its English name. */
    public String label() {
        return name.english();
    }

    /** Its Chinese name, or empty. */
    public String chinese() {
        return name.chinese().orElse("");
    }

    /** Whether a body, named by its IRI or the last part of that, is behind it or above those. */
    public boolean isOf(String body) {
        return Stream.concat(bodies.stream(), above.stream())
                .anyMatch(one -> one.slug().equalsIgnoreCase(body) || one.iri().equals(body));
    }

    /**
     * A body.
     *
     * @param iri its IRI
     * @param slug last part of the IRI
     * @param name its name
     * @param abbreviation abbreviation, or the English name
     */
    public record Body(String iri, String slug, Wording name, String abbreviation) {

        /** Its English name. */
        public String label() {
            return name.english();
        }
    }

    /** A thing that has a second date of a kind is told apart by it. */
    Entry withDateInId() {
        return new Entry(
                id + "-" + first,
                kind,
                thing,
                path,
                name,
                stated,
                first,
                last,
                isExact,
                bodies,
                above,
                about,
                places);
    }

    /** Whether any of its days lies between two days, both counted. */
    public boolean isWithin(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
