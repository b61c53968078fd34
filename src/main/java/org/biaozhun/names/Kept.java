package org.biaozhun.names;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.store.Snapshot;

import java.util.Map;

/**
 * IRIs that were merged away, each with the one that is kept in its place, whichever sources the
 * snapshot is limited to.
 */
public final class Kept {

    private Kept() {}

    /** What is kept, by what is tied to it. */
    public static Map<Node, Node> all(Snapshot snapshot) {
        return snapshot.derived(Snapshot.KEPT);
    }

    /** The IRI under which a thing is kept: mostly that which is given. */
    public static Node of(Snapshot snapshot, Node thing) {
        return all(snapshot).getOrDefault(thing, thing);
    }

    /** The IRI under which a thing is kept: mostly that which is given. */
    public static String of(Snapshot snapshot, String iri) {
        Node kept = all(snapshot).get(NodeFactory.createURI(iri));
        return kept == null ? iri : kept.getURI();
    }
}
