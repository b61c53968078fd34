package org.biaozhun.network;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.answers.Views;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.names.Names;
import org.biaozhun.store.Snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Networks in a snapshot, and things to begin with. */
public final class Networks {

    private static final int FOUND = 30;

    private Networks() {}

    /**
     * A thing to begin with.
     *
     * @param iri its IRI
     * @param label English name
     * @param chinese Chinese name, or empty
     * @param kind kind as in its IRI
     */
    public record Start(String iri, String label, String chinese, String kind) {}

    /** The network that a view asks for; empty if the graph says nothing of its focus. */
    public static Optional<Network> around(Snapshot snapshot, NetworkView view) {
        Node focus = NodeFactory.createURI(view.focus());
        return !Kinds.isThing(focus) || !snapshot.knows(focus)
                ? Optional.empty()
                : Optional.of(new Expansion(snapshot, view).network());
    }

    /**
     * Things that have a text in one of their names, at most 30: whole names, then shorter ones.
     */
    public static List<Start> named(Snapshot snapshot, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Node text = NodeFactory.createLiteralString(wanted);
        List<Node> found =
                Views.select(snapshot, "things-named", List.of(text)).stream()
                        .map(row -> row.get("thing"))
                        .filter(Networks::isDrawn)
                        .distinct()
                        .limit(FOUND)
                        .toList();
        Names names = Views.names(snapshot, found);
        Kinds kinds = Kinds.of(snapshot);
        return found.stream().map(thing -> start(names, kinds, thing)).toList();
    }

    private static Start start(Names names, Kinds kinds, Node thing) {
        return new Start(
                thing.getURI(),
                names.english(thing),
                names.chinese(thing).orElse(""),
                kinds.of(thing).code());
    }

    private static boolean isDrawn(Node thing) {
        return Kinds.isThing(thing) && LinkNode.of(thing).isEmpty();
    }
}
