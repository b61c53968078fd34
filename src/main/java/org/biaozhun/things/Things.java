package org.biaozhun.things;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.biaozhun.store.Snapshots;

import java.util.ArrayList;
import java.util.List;

/** Finds things in the snapshot that is served. */
public final class Things {

    private final Snapshots snapshots;

    public Things(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Whether the graph says anything of an IRI. */
    public boolean knows(String iri) {
        Node thing = NodeFactory.createURI(iri);
        return snapshots.current().union().contains(thing, Node.ANY, Node.ANY);
    }

    /** The statements about a thing, then those that point to it. */
    public List<Triple> statements(String iri) {
        Node thing = NodeFactory.createURI(iri);
        Graph union = snapshots.current().union();
        List<Triple> statements = new ArrayList<>(union.find(thing, Node.ANY, Node.ANY).toList());
        statements.addAll(union.find(Node.ANY, Node.ANY, thing).toList());
        return statements;
    }
}
