package org.biaozhun.things;

import org.apache.jena.graph.Node;
import org.biaozhun.ontology.Bz;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The computed bounds of something dated, as the graph has them.
 *
 * @param startEarliest first day on which it may have begun
 * @param startLatest last day on which it may have begun
 * @param endEarliest last day on which it certainly was
 * @param endLatest last day on which it may have been; none if no end is known
 */
record Bounds(
        Optional<LocalDate> startEarliest,
        Optional<LocalDate> startLatest,
        Optional<LocalDate> endEarliest,
        Optional<LocalDate> endLatest) {

    static Bounds of(Node dated, Labels labels) {
        return new Bounds(
                day(dated, Bz.START_EARLIEST, labels),
                day(dated, Bz.START_LATEST, labels),
                day(dated, Bz.END_EARLIEST, labels),
                day(dated, Bz.END_LATEST, labels));
    }

    private static Optional<LocalDate> day(Node dated, Node property, Labels labels) {
        return labels.text(dated, property).map(LocalDate::parse);
    }

    /** Whether it certainly was on a day. */
    boolean certainlyCovers(LocalDate day) {
        return startLatest.isPresent()
                && endEarliest.isPresent()
                && !startLatest.get().isAfter(day)
                && !endEarliest.get().isBefore(day);
    }

    /** Whether a bar can be drawn of it. */
    boolean isDated() {
        return startLatest.isPresent() || startEarliest.isPresent();
    }

    /** The days that it names. */
    Stream<LocalDate> days() {
        return Stream.of(startEarliest, startLatest, endEarliest, endLatest)
                .flatMap(Optional::stream);
    }
}
