package org.biaozhun.names;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Row;
import org.biaozhun.store.Snapshot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** IRIs that were merged away, each with the one that is kept in its place. */
public final class Kept {

    private static final Query TIES =
            QueryFactory.create(
                    """
                    PREFIX bz: <https://w3id.org/biaozhun/ontology#>
                    SELECT ?tied ?kept { ?tie bz:tied ?tied ; bz:tiedTo ?kept }
                    """);

    private static final Derived<Map<Node, Node>> ALL = Derived.of(Kept::read);

    private Kept() {}

    /** What is kept, by what is tied to it. */
    public static Map<Node, Node> all(Snapshot snapshot) {
        return snapshot.derived(ALL);
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

    private static Map<Node, Node> read(Snapshot snapshot) {
        Map<Node, Node> kept = new LinkedHashMap<>();
        for (Row row : snapshot.select(TIES, Map.of())) {
            if (row.get("tied").isURI() && row.get("kept").isURI()) {
                kept.putIfAbsent(row.get("tied"), row.get("kept"));
            }
        }
        return Collections.unmodifiableMap(kept);
    }
}
