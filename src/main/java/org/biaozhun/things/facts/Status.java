package org.biaozhun.things.facts;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.biaozhun.dates.Bounds;
import org.biaozhun.kinds.Kind;
import org.biaozhun.kinds.Trait;
import org.biaozhun.ontology.Bz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a standard or document is in force, a consultation open, or a body abolished, on the
 * as-of day.
 *
 * @param key key of a message: {@code in-force}, {@code not-yet-in-force}, {@code replaced}, {@code
 *     open}, {@code closed}, {@code not-yet-open}, {@code abolished}, {@code succeeded}
 * @param by what replaced it
 */
public record Status(String key, List<Name> by) {

    /** The status of a thing of a kind; empty where the sources do not tell. */
    public static Optional<Status> of(Node thing, Kind kind, LocalDate day, Labels labels) {
        Bounds bounds = new DatesReader(labels).bounds(thing);
        if (kind.is(Trait.COMES_INTO_FORCE)) {
            return inForce(thing, bounds, day, labels);
        }
        if (kind.is(Trait.ORGANISATION_TREE)) {
            return abolished(thing, bounds, day, labels);
        }
        return kind.is(Trait.OPENS_AND_CLOSES) ? open(bounds, day) : Optional.empty();
    }

    private static Optional<Status> abolished(
            Node thing, Bounds bounds, LocalDate day, Labels labels) {
        if (bounds.endLatest().filter(day::isAfter).isEmpty()) {
            return Optional.empty();
        }
        List<Name> heirs =
                labels.values(thing, Bz.SUCCESSOR_BODY).stream().map(labels::name).toList();
        return Optional.of(new Status(heirs.isEmpty() ? "abolished" : "succeeded", heirs));
    }

    private static Optional<Status> inForce(
            Node thing, Bounds bounds, LocalDate day, Labels labels) {
        DatesReader dates = new DatesReader(labels);
        List<Name> replacedBy =
                labels.having(DCTerms.replaces.asNode(), thing).stream()
                        .filter(newer -> hasBegun(dates.bounds(newer), day))
                        .map(labels::name)
                        .toList();
        if (!replacedBy.isEmpty()) {
            return Optional.of(new Status("replaced", replacedBy));
        }
        if (labels.text(thing, Bz.EFFECTIVE_DATE).isEmpty()) {
            return Optional.empty();
        }
        if (hasBegun(bounds, day)) {
            return Optional.of(new Status("in-force", List.of()));
        }
        boolean isLater = bounds.startEarliest().filter(day::isBefore).isPresent();
        return isLater ? Optional.of(new Status("not-yet-in-force", List.of())) : Optional.empty();
    }

    private static boolean hasBegun(Bounds bounds, LocalDate day) {
        return bounds.startLatest().filter(start -> !start.isAfter(day)).isPresent();
    }

    private static Optional<Status> open(Bounds bounds, LocalDate day) {
        if (bounds.certain().filter(days -> days.contains(day)).isPresent()) {
            return Optional.of(new Status("open", List.of()));
        }
        if (bounds.startEarliest().filter(day::isBefore).isPresent()) {
            return Optional.of(new Status("not-yet-open", List.of()));
        }
        boolean isOver = bounds.endLatest().filter(day::isAfter).isPresent();
        return isOver ? Optional.of(new Status("closed", List.of())) : Optional.empty();
    }
}
