package org.biaozhun.network;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Statements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What the dates of a node say of a day: the four bounds that the rules compute. */
final class Dates {

    /** How a period relates to a day. */
    enum Status {
        CERTAIN("certain"),
        POSSIBLE("possible"),
        LAST_SEEN("last seen"),
        UNDATED(""),
        NOT("not");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static final Node START = NodeFactory.createURI("https://schema.org/startDate");
    private static final Node END = NodeFactory.createURI("https://schema.org/endDate");

    private final Statements facts;

    Dates(Statements facts) {
        this.facts = facts;
    }

    /** Whether what a node tells holds on a day. */
    Status on(Node node, LocalDate day) {
        Optional<LocalDate> startEarliest = bound(node, Bz.START_EARLIEST);
        Optional<LocalDate> startLatest = bound(node, Bz.START_LATEST);
        Optional<LocalDate> endEarliest = bound(node, Bz.END_EARLIEST);
        Optional<LocalDate> endLatest = bound(node, Bz.END_LATEST);
        if (Stream.of(startEarliest, startLatest, endEarliest, endLatest)
                .allMatch(Optional::isEmpty)) {
            return Status.UNDATED;
        }
        if (startEarliest.filter(day::isBefore).isPresent()
                || endLatest.filter(day::isAfter).isPresent()) {
            return Status.NOT;
        }
        boolean hasBegun = startLatest.filter(start -> !day.isBefore(start)).isPresent();
        boolean isSeen = endEarliest.filter(end -> !day.isAfter(end)).isPresent();
        if (hasBegun && isSeen) {
            return Status.CERTAIN;
        }
        return hasBegun && endLatest.isEmpty() ? Status.LAST_SEEN : Status.POSSIBLE;
    }

    /** Whether a thing came only after a day: by its date of issue, or else by its start. */
    boolean isAfter(Node thing, LocalDate day) {
        return bound(thing, Bz.ISSUED_EARLIEST)
                .or(() -> bound(thing, Bz.START_EARLIEST))
                .filter(day::isBefore)
                .isPresent();
    }

    /** When, as the sources state it; empty if they do not. */
    String stated(Node node) {
        String start = values(node, START);
        String end = values(node, END);
        if (!start.isEmpty() || !end.isEmpty()) {
            return start.isEmpty()
                    ? "until " + end
                    : end.isEmpty() ? "since " + start : start + " to " + end;
        }
        String seen = values(node, Bz.OBSERVED_ON);
        return seen.isEmpty() ? "" : "seen " + seen;
    }

    private String values(Node node, Node property) {
        return String.join(
                ", ",
                facts.values(node, property).stream()
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .toList());
    }

    private Optional<LocalDate> bound(Node node, Node property) {
        return facts.values(node, property).stream()
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .map(LocalDate::parse);
    }
}
