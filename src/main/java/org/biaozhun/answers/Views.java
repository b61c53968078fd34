package org.biaozhun.answers;

import org.apache.jena.graph.Node;
import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.names.Names;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Row;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What pages ask of a snapshot: the queries of {@code queries/views}, each about many nodes at
 * once. They are those that were published with the snapshot; a corpus that has none is asked those
 * that the program carries.
 */
public final class Views {

    private static final String FOLDER = "queries/views/";

    private static final Derived<QueryCatalogue> CARRIED =
            Derived.of(snapshot -> QueryCatalogue.of(carried(), snapshot.prefixes()));

    private Views() {}

    private static List<CorpusFile> carried() {
        return new CorpusLocation.Packaged()
                .files().stream().filter(file -> file.path().startsWith(FOLDER)).toList();
    }

    private static NamedQuery view(Snapshot snapshot, String name) {
        return QueryCatalogue.of(snapshot)
                .find(name)
                .orElseGet(() -> snapshot.derived(CARRIED).named(name));
    }

    /** The rows of a view that has no parameter. */
    public static List<Row> select(Snapshot snapshot, String name) {
        return snapshot.select(view(snapshot, name).query(), Map.of());
    }

    /** The rows of a view with one parameter, about many nodes. */
    public static List<Row> select(Snapshot snapshot, String name, Collection<Node> nodes) {
        NamedQuery view = view(snapshot, name);
        return nodes.isEmpty() ? List.of() : snapshot.select(view.query(), about(view, nodes));
    }

    private static Map<String, Collection<Node>> about(NamedQuery view, Collection<Node> nodes) {
        return Map.of(view.parameters().getFirst().variable(), nodes);
    }

    /** The statements of a view that has no parameter. */
    public static Statements statements(Snapshot snapshot, String name) {
        Statements statements = new Statements();
        statements.add(snapshot.construct(view(snapshot, name).query(), Map.of()));
        return statements;
    }

    /** Adds the statements of a view with one parameter, about many things, to what is known. */
    public static void read(
            Snapshot snapshot, String name, Collection<Node> things, Statements known) {
        if (!things.isEmpty()) {
            NamedQuery view = view(snapshot, name);
            known.add(snapshot.construct(view.query(), about(view, things)));
        }
    }

    /** The names of nodes, asked for all of them at once. */
    public static Names names(Snapshot snapshot, Collection<Node> nodes) {
        Statements names = new Statements();
        read(snapshot, "names-of-thing", iris(nodes), names);
        return new Names(names);
    }

    private static List<Node> iris(Collection<Node> nodes) {
        List<Node> iris = new ArrayList<>(nodes);
        iris.removeIf(node -> !node.isURI());
        return iris;
    }
}
