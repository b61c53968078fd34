package org.biaozhun.store;

import static org.apache.jena.graph.Node.ANY;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.biaozhun.corpus.Finding;
import org.biaozhun.ontology.Prefixes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * An immutable state of the graph: named graphs, their union as the default graph, the named
 * queries that were published with it, and whatever has been derived from these. A request takes
 * one snapshot at the door and hands it down to the last answer.
 */
public final class Snapshot {

    /** The IRIs that were merged away in the corpus, each with the one that is kept. */
    public static final Derived<Map<Node, Node>> KEPT = Derived.given();

    private final String id;
    private final Instant builtAt;
    private final DatasetGraph dataset;
    private final Prefixes prefixes;
    private final String context;
    private final List<Finding> findings;
    private final DerivedValues values;
    private final Reads reads;

    /**
     * A snapshot of a dataset that nobody changes any more.
     *
     * @param id hash of the inputs, 16 hexadecimal digits; the same inputs have the same id
     * @param builtAt when it was built
     * @param dataset read-only dataset; its default graph is the union of the named graphs
     * @param prefixes the prefix table
     * @param context the JSON-LD context, as JSON
     * @param findings what the checks said of the inputs
     * @param values what has been derived already
     */
    Snapshot(
            String id,
            Instant builtAt,
            DatasetGraph dataset,
            Prefixes prefixes,
            String context,
            List<Finding> findings,
            DerivedValues values) {
        this.id = id;
        this.builtAt = builtAt;
        this.dataset = dataset;
        this.prefixes = prefixes;
        this.context = context;
        this.findings = List.copyOf(findings);
        this.values = values;
        this.reads = new Reads(dataset);
    }

    /** Hash of the inputs, 16 hexadecimal digits; the same inputs have the same id. */
    public String id() {
        return id;
    }

    /** When it was built. */
    public Instant builtAt() {
        return builtAt;
    }

    /** Read-only dataset; its default graph is the union of the named graphs. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** The prefix table. */
    public Prefixes prefixes() {
        return prefixes;
    }

    /** The JSON-LD context, as JSON. */
    public String context() {
        return context;
    }

    /** What the checks said of the inputs. */
    public List<Finding> findings() {
        return findings;
    }

    /** The union of the named graphs. */
    Graph union() {
        return dataset.getDefaultGraph();
    }

    /** The number of distinct triples in the union. */
    public long triples() {
        return union().size();
    }

    /**
     * The rows that a SELECT query answers.
     *
     * @param query the query, parsed
     * @param nodes what it is about: for each of its parameters all the nodes that it may be
     */
    public List<Row> select(Query query, Map<String, ? extends Collection<Node>> nodes) {
        return reads.select(query, nodes);
    }

    /**
     * The statements that a CONSTRUCT query answers.
     *
     * @param query the query, parsed
     * @param nodes what it is about: for each of its parameters all the nodes that it may be
     */
    public List<Triple> construct(Query query, Map<String, ? extends Collection<Node>> nodes) {
        return reads.construct(query, nodes);
    }

    /**
     * What an ASK query answers.
     *
     * @param query the query, parsed
     * @param nodes what it is about: for each of its parameters all the nodes that it may be
     */
    public boolean ask(Query query, Map<String, ? extends Collection<Node>> nodes) {
        return reads.ask(query, nodes);
    }

    /** The statements about a node, then those that lead to it. */
    public List<Triple> describe(Node node) {
        List<Triple> statements = new ArrayList<>(union().find(node, ANY, ANY).toList());
        statements.addAll(union().find(ANY, ANY, node).toList());
        return statements;
    }

    /** Whether anything is said of a node. */
    public boolean knows(Node node) {
        return union().contains(node, ANY, ANY);
    }

    /** Whether it has a named graph. */
    public boolean hasGraph(Node name) {
        return dataset.containsGraph(name);
    }

    /** A value that follows from this snapshot: computed at most once, kept as long as it. */
    public <T> T derived(Derived<T> key) {
        return values.get(key, this);
    }
}
