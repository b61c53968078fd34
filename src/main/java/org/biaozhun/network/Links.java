package org.biaozhun.network;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.biaozhun.answers.Views;
import org.biaozhun.names.Names;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Row;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What links things, read for many things at a time with few questions. */
final class Links {

    private final Snapshot snapshot;
    private final boolean isDated;
    private final Map<Node, List<Link>> ofThing = new HashMap<>();
    private final Statements facts = new Statements();
    private final Statements named = new Statements();
    private final Set<Node> asked = new LinkedHashSet<>();

    /** A statement that links two things. */
    record Link(Triple statement, boolean isInferred) {

        Node other(Node thing) {
            return statement.getSubject().equals(thing)
                    ? statement.getObject()
                    : statement.getSubject();
        }
    }

    /**
     * Links in a snapshot.
     *
     * @param isDated whether it matters since when there are things
     */
    Links(Snapshot snapshot, boolean isDated) {
        this.snapshot = snapshot;
        this.isDated = isDated;
    }

    /** Reads the links of things, what is between them and others, and the names of all. */
    void read(Collection<Node> things) {
        List<Node> fresh = things.stream().filter(thing -> !ofThing.containsKey(thing)).toList();
        fresh.forEach(thing -> ofThing.put(thing, new ArrayList<>()));
        Set<Node> met = new LinkedHashSet<>(fresh);
        for (Row row : Views.select(snapshot, "links-of-thing", fresh)) {
            Triple statement =
                    Triple.create(row.get("subject"), row.get("property"), row.get("value"));
            Link link = new Link(statement, row.get("isInferred").getLiteralValue().equals(true));
            Node thing = row.get("thing");
            ofThing.getOrDefault(thing, new ArrayList<>()).add(link);
            met.add(link.other(thing));
            met.add(statement.getPredicate());
        }
        Views.read(snapshot, "facts-of-thing", between(met), facts);
        if (isDated) {
            Views.read(snapshot, "facts-of-thing", spans(met), facts);
        }
        between(met).forEach(node -> facts.about(node).forEach(fact -> met.add(fact.getObject())));
        met.removeIf(node -> !node.isURI() || !asked.add(node));
        Views.read(snapshot, "names-of-thing", met, named);
        if (isDated) {
            Views.read(snapshot, "beginnings-of-thing", met, facts);
        }
    }

    private static List<Node> between(Set<Node> nodes) {
        return nodes.stream().filter(node -> LinkNode.of(node).isPresent()).toList();
    }

    /** The spans in which rules have put the days of tenures. */
    private List<Node> spans(Set<Node> nodes) {
        return between(nodes).stream()
                .flatMap(node -> facts.values(node, Bz.CERTAINTY_SPAN).stream())
                .toList();
    }

    /** The links of a thing that has been read. */
    Stream<Link> of(Node thing) {
        return ofThing.getOrDefault(thing, List.of()).stream();
    }

    /** What has been read of nodes that stand between things, and of dates. */
    Statements facts() {
        return facts;
    }

    /** The names of all that has been met. */
    Names names() {
        return new Names(named);
    }
}
