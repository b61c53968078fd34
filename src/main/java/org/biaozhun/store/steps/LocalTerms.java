package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.biaozhun.store.frozen.Terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a dataset and those that one evaluation meets besides: computed, or written in the
 * query. The latter have negative numbers, and no triple has them.
 */
public final class LocalTerms {

    private final Terms terms;
    private final Map<Node, Integer> ids = new HashMap<>();
    private final List<NodeValue> values = new ArrayList<>();

    public LocalTerms(Terms terms) {
        this.terms = terms;
    }

    public Terms terms() {
        return terms;
    }

    /** The number of a term, which it gets if it has none. */
    public int id(Node node) {
        int id = terms.id(node);
        return id == NONE ? ids.computeIfAbsent(node, this::add) : id;
    }

    private int add(Node node) {
        values.add(NodeValue.makeNode(node));
        return -values.size();
    }

    public Node node(int id) {
        return id > NONE ? terms.node(id) : values.get(-id - 1).asNode();
    }

    public NodeValue value(int id) {
        return id > NONE ? terms.value(id) : values.get(-id - 1);
    }
}
