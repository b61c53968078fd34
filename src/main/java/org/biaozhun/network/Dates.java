package org.biaozhun.network;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.CertaintySpan;
import org.biaozhun.dates.Period;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the rules have computed of the dates of a node. */
final class Dates {

    private static final Node START = NodeFactory.createURI("https://schema.org/startDate");
    private static final Node END = NodeFactory.createURI("https://schema.org/endDate");

    private final Statements facts;

    Dates(Statements facts) {
        this.facts = facts;
    }

    /** How certain a tenure is on a day; empty where nothing has been computed of it. */
    Optional<Certainty> on(Node tenure, LocalDate day) {
        return facts.values(tenure, Bz.CERTAINTY_SPAN).stream()
                .map(this::span)
                .filter(span -> span.contains(day))
                .findFirst()
                .map(CertaintySpan::certainty);
    }

    private CertaintySpan span(Node span) {
        return new CertaintySpan(
                Certainty.ofCode(values(span, Bz.CERTAINTY)),
                bound(span, Bz.FIRST_DAY),
                bound(span, Bz.LAST_DAY),
                !facts.values(span, Bz.PLANNED).isEmpty());
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
        String start = told(node, START);
        String end = told(node, END);
        if (!start.isEmpty() || !end.isEmpty()) {
            return start.isEmpty()
                    ? "until " + end
                    : end.isEmpty() ? "since " + start : start + " to " + end;
        }
        List<String> seen = texts(node, Bz.OBSERVED_ON);
        String word = seen.size() > 1 ? "last seen " : "seen ";
        return Period.last(seen).map(last -> word + last).orElse("");
    }

    private String told(Node node, Node property) {
        return String.join(" / ", Period.told(texts(node, property)));
    }

    private String values(Node node, Node property) {
        return String.join(", ", texts(node, property));
    }

    private List<String> texts(Node node, Node property) {
        return facts.values(node, property).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    private Optional<LocalDate> bound(Node node, Node property) {
        return facts.values(node, property).stream()
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .map(LocalDate::parse);
    }
}
