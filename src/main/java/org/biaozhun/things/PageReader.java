package org.biaozhun.things;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.biaozhun.answers.Views;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;
import org.biaozhun.things.facts.Labels;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what one page needs: a few questions about the thing, then one for the names of all that
 * has been met.
 */
final class PageReader {

    private final Snapshot snapshot;
    private final Statements facts = new Statements();
    private final Set<Node> met = new LinkedHashSet<>();

    PageReader(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What is said of a thing and what leads to it, once for each graph that says it. */
    List<Quad> quads(Node thing) {
        met.add(thing);
        return Views.select(snapshot, "statements-of", List.of(thing)).stream()
                .map(row ->
                        Quad.create(
                                row.get("graph"),
                                meet(
                                        Triple.create(
                                                row.get("subject"),
                                                row.get("property"),
                                                row.get("value")))))
                .toList();
    }

    /** The starts and ends of the tenures of a thing, once for each graph that says them. */
    List<Quad> times(Node thing) {
        return Views.select(snapshot, "times-of-tenures", List.of(thing)).stream()
                .map(row ->
                        Quad.create(
                                row.get("graph"),
                                row.get("tenure"),
                                row.get("property"),
                                row.get("time")))
                .toList();
    }

    /** All statements of graphs. */
    List<Triple> statements(Collection<Node> graphs) {
        Statements all = new Statements();
        Views.read(snapshot, "statements-of-graph", graphs, all);
        return all.all().stream().map(this::meet).toList();
    }

    /** Adds what a view knows of a thing. */
    void read(String view, Node thing) {
        Statements answer = new Statements();
        Views.read(snapshot, view, List.of(thing), answer);
        answer.all().forEach(this::meet);
        answer.with(Bz.CERTAINTY_SPAN).forEach(span -> met.remove(span.getObject()));
        facts.add(answer.all());
    }

    private Triple meet(Triple statement) {
        met.add(statement.getSubject());
        met.add(statement.getPredicate());
        met.add(statement.getObject());
        return statement;
    }

    /** Has nodes named. */
    void meet(Collection<Node> nodes) {
        met.addAll(nodes);
    }

    /** All that has been read, with the names of all that has been met and of holders. */
    Labels labels() {
        List<Node> things = met.stream().filter(PageReader::isThing).toList();
        Statements holders = new Statements();
        Views.read(snapshot, "holders-of-thing", things, holders);
        holders.all().forEach(this::meet);
        facts.add(holders.all());
        return Labels.of(snapshot, facts, met);
    }

    private static boolean isThing(Node node) {
        return node.isURI() && node.getURI().startsWith(Bz.BASE + "id/");
    }
}
