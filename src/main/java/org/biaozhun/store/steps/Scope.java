package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.FrozenTriples.NOWHERE;
import static org.biaozhun.store.frozen.FrozenTriples.UNION;
import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;

import java.util.BitSet;

/**
 * Where triples are looked for: in one graph, in the union, or in those that a variable names.
 *
 * @param number number of the graph
 * @param slot the cell of the variable; negative if there is none
 */
public record Scope(int number, int slot) {

    /** Each named graph for itself. */
    static final int ANY = -3;

    public static Scope of(Node name, Rows rows) {
        return Var.isVar(name)
                ? new Scope(ANY, rows.slot(Var.alloc(name)))
                : new Scope(number(rows.terms.id(name), rows), -1);
    }

    private static int number(int name, Rows rows) {
        Node node = rows.terms.node(name);
        if (Quad.isDefaultGraph(node) || Quad.isUnionGraph(node)) {
            return UNION;
        }
        return name < 0 ? NOWHERE : rows.triples.graph(name);
    }

    public boolean isVariable() {
        return slot >= 0;
    }

    public boolean isUnion() {
        return slot < 0 && number == UNION;
    }

    public boolean isGraph() {
        return slot < 0 && number != UNION;
    }

    /** The graph by the row as it is. */
    public int graph(Rows rows) {
        if (slot < 0) {
            return number;
        }
        int name = rows.cells[slot];
        return name == NONE ? ANY : number(name, rows);
    }

    public void addTo(BitSet slots) {
        if (slot >= 0) {
            slots.set(slot);
        }
    }

    public boolean isFilled(BitSet filled) {
        return slot >= 0 && filled.get(slot);
    }
}
