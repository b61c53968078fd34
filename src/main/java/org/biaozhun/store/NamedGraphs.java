package org.biaozhun.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;

import java.util.HashMap;
import java.util.Map;

/**
 * Named graphs and their union, which is a graph of its own, with the indexes that measured best
 * for reading ({@code GraphMemRoaring}). The stock dataset makes a graph when it is asked for one;
 * this one does not.
 */
public final class NamedGraphs extends DatasetGraphMapLink {

    private final Graph union;
    private final Map<Node, Graph> named = new HashMap<>();

    private NamedGraphs(Graph union) {
        super(union);
        this.union = union;
    }

    /** No graphs yet. */
    public static NamedGraphs empty() {
        return new NamedGraphs(GraphMemFactory.createGraphMemRoaring());
    }

    /** Adds a triple to a named graph and to the union. */
    public void add(Node name, Triple triple) {
        named.computeIfAbsent(name, this::newGraph).add(triple);
        union.add(triple);
    }

    private Graph newGraph(Node name) {
        Graph graph = GraphMemFactory.createGraphMemRoaring();
        addGraph(name, graph);
        return graph;
    }

    @Override
    public Graph getGraph(Node name) {
        boolean isThere =
                Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || containsGraph(name);
        return isThere ? super.getGraph(name) : Graph.emptyGraph;
    }
}
