package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

import java.util.BitSet;

/**
 * A place in a pattern: a term, or a variable.
 *
 * @param id number of the term; {@link org.biaozhun.store.frozen.Terms#NONE} for a variable,
 *     negative for a term of no triple
 * @param slot the cell of the variable; negative for a term
 */
public record Place(int id, int slot) {

    public static Place of(Node node, Rows rows) {
        return Var.isVar(node)
                ? new Place(NONE, rows.slot(Var.alloc(node)))
                : new Place(rows.terms.id(node), -1);
    }

    public boolean isVariable() {
        return slot >= 0;
    }

    /** Whether both are one variable. */
    public boolean isSame(Place other) {
        return slot >= 0 && slot == other.slot;
    }

    /** The number of the term that has to be here; none for any. */
    public int in(Rows rows) {
        return slot < 0 ? id : rows.cells[slot];
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
