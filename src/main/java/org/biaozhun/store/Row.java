package org.biaozhun.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

import java.util.Optional;

/** A row of an answer: nodes by the names of their columns. */
public final class Row {

    private final Binding binding;

    Row(Binding binding) {
        this.binding = binding;
    }

    /** The node of a column; a cell may be empty. */
    public Optional<Node> find(String column) {
        return Optional.ofNullable(binding.get(column));
    }

    /**
     * The node of a column that no row leaves empty.
     *
     * @throws IllegalStateException if this one does
     */
    public Node get(String column) {
        return find(column)
                .orElseThrow(() -> new IllegalStateException("the row has no " + column));
    }

    /** The number of a column that no row leaves empty. */
    public int count(String column) {
        return Integer.parseInt(get(column).getLiteralLexicalForm());
    }
}
