package org.biaozhun.network;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.dates.Certainty;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.names.Names;
import org.biaozhun.names.Sorting;
import org.biaozhun.network.EdgeFinder.Found;
import org.biaozhun.network.EdgeFinder.Standing;
import org.biaozhun.store.Snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Walks from the focus outwards until the depth or the cap is reached. */
final class Expansion {

    private final NetworkView view;
    private final Snapshot snapshot;
    private final Links links;
    private final Names names;
    private final Kinds kinds;
    private final EdgeFinder finder;
    private final Map<Node, Map<Found, Standing>> edges = new HashMap<>();
    private final Set<Node> included = new LinkedHashSet<>();
    private final Set<Node> opened = new LinkedHashSet<>();
    private final Set<Node> leftOut = new LinkedHashSet<>();

    Expansion(Snapshot snapshot, NetworkView view) {
        this.view = view;
        this.snapshot = snapshot;
        this.links = new Links(snapshot, view.asOf().isPresent());
        this.names = links.names();
        this.kinds = Kinds.of(snapshot);
        this.finder = new EdgeFinder(links, kinds, view);
    }

    Network network() {
        Node focus = NodeFactory.createURI(view.focus());
        included.add(focus);
        List<Node> frontier = List.of(focus);
        for (int step = 0; step < view.depth(); step++) {
            List<Node> next = new ArrayList<>();
            links.read(frontier);
            frontier.forEach(thing -> next.addAll(open(thing)));
            frontier = next;
        }
        List<Node> wanted = view.opened().stream().map(NodeFactory::createURI).toList();
        links.read(wanted);
        wanted.stream()
                .filter(thing -> included.contains(thing) || include(thing))
                .forEach(this::open);
        links.read(included);
        return new Network(
                snapshot.id(), view.focus(), things(), drawnEdges(), relations(), leftOut.size());
    }

    /** Adds the neighbours of a thing as far as the cap allows, and tells which are new. */
    private List<Node> open(Node thing) {
        opened.add(thing);
        List<Node> added = new ArrayList<>();
        for (Node neighbour : neighbours(thing)) {
            if (!included.contains(neighbour) && include(neighbour)) {
                added.add(neighbour);
            }
        }
        return added;
    }

    private boolean include(Node thing) {
        if (included.size() >= view.cap()) {
            leftOut.add(thing);
            return false;
        }
        leftOut.remove(thing);
        return included.add(thing);
    }

    private Map<Found, Standing> tiesOf(Node thing) {
        return edges.computeIfAbsent(thing, finder::of);
    }

    private List<Node> neighbours(Node thing) {
        return tiesOf(thing).keySet().stream()
                .filter(edge -> view.follows(edge.relation()))
                .map(edge -> edge.other(thing))
                .distinct()
                .sorted(
                        Comparator.comparingInt(this::rank)
                                .thenComparing(other -> Sorting.key(names.english(other))))
                .toList();
    }

    /** Who comes first when not all fit. */
    private int rank(Node thing) {
        return kinds.of(thing).networkRank();
    }

    private List<Network.Thing> things() {
        return included.stream().map(this::thing).toList();
    }

    private Network.Thing thing(Node thing) {
        long more = neighbours(thing).stream().filter(other -> !included.contains(other)).count();
        return new Network.Thing(
                thing.getURI(),
                Names.path(thing),
                names.english(thing),
                names.chinese(thing).orElse(""),
                names.notation(thing).orElse(""),
                kinds.of(thing).code(),
                opened.contains(thing),
                (int) more);
    }

    private List<Network.Edge> drawnEdges() {
        Map<Found, Standing> drawn = new LinkedHashMap<>();
        for (Node thing : included) {
            tiesOf(thing)
                    .forEach((edge, standing) -> {
                        if (view.follows(edge.relation()) && included.contains(edge.other(thing))) {
                            drawn.putIfAbsent(edge, standing);
                        }
                    });
        }
        List<Network.Edge> result = new ArrayList<>();
        drawn.forEach((edge, standing) -> result.add(edge(edge, standing)));
        return result;
    }

    private static Network.Edge edge(Found edge, Standing standing) {
        String source = edge.source().getURI();
        String target = edge.target().getURI();
        return new Network.Edge(
                String.join(
                        " ",
                        source,
                        edge.relation(),
                        target,
                        Integer.toHexString((edge.label() + edge.period()).hashCode())),
                source,
                target,
                edge.relation(),
                edge.label(),
                standing.count(),
                edge.period(),
                standing.certainty().map(Certainty::code).orElse(""));
    }

    /** The relations of what was opened, also those that the view does not follow. */
    private List<Network.Relation> relations() {
        Map<String, Set<Found>> byName = new TreeMap<>();
        for (Node thing : opened) {
            tiesOf(thing)
                    .keySet()
                    .forEach(edge ->
                            byName.computeIfAbsent(edge.relation(), name -> new LinkedHashSet<>())
                                    .add(edge));
        }
        List<Network.Relation> relations = new ArrayList<>();
        byName.forEach((name, found) -> {
            boolean isMediated = LinkNode.ofRelation(name).isPresent();
            String label = isMediated ? name : found.iterator().next().label();
            relations.add(new Network.Relation(name, label, found.size(), view.follows(name)));
        });
        return relations;
    }
}
