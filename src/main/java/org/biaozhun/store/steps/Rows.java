package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.biaozhun.store.frozen.FrozenTriples;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The row that steps fill, one solution after the other: a number of a term for each variable, or
 * none.
 */
public final class Rows {

    public final FrozenTriples triples;
    public final LocalTerms terms;
    public final ExecutionContext execution;
    public int[] cells = new int[8];
    private final List<Var> vars = new ArrayList<>();
    private final @Nullable AtomicBoolean cancelled;
    private boolean[] isGiven = {};
    private @Nullable Binding given;
    private @Nullable Layout whole;

    public Rows(FrozenTriples triples, LocalTerms terms, ExecutionContext execution) {
        this.triples = triples;
        this.terms = terms;
        this.execution = execution;
        this.cancelled = execution.getCancelSignal();
    }

    /** The cell of a variable; it gets one if it has none. */
    public int slot(Var variable) {
        int slot = vars.indexOf(variable);
        if (slot < 0) {
            slot = vars.size();
            vars.add(variable);
            if (slot == cells.length) {
                cells = Arrays.copyOf(cells, 2 * slot);
            }
        }
        return slot;
    }

    public List<Var> vars() {
        return vars;
    }

    public Var variable(int slot) {
        return vars.get(slot);
    }

    /** Empties the row but for what a binding gives. */
    public void load(Binding binding) {
        Arrays.fill(cells, NONE);
        given = null;
        if (binding.isEmpty()) {
            return;
        }
        given = binding;
        isGiven = new boolean[vars.size()];
        for (int slot = 0; slot < isGiven.length; slot++) {
            cells[slot] = id(binding, vars.get(slot));
            isGiven[slot] = cells[slot] != NONE;
        }
    }

    private int id(Binding binding, Var variable) {
        if (binding instanceof IdBinding numbered && numbered.terms() == terms.terms()) {
            int id = numbered.id(variable);
            if (id > NONE) {
                return id;
            }
        }
        Node node = binding.get(variable);
        return node == null ? NONE : terms.id(node);
    }

    /** The row as a binding that stays as it is. */
    public Binding binding(Layout layout) {
        int[] slots = layout.slots();
        int[] ids = new int[slots.length];
        boolean hasGiven = given != null && layout.keepsGiven();
        for (int i = 0; i < slots.length; i++) {
            ids[i] = hasGiven && isGiven[slots[i]] ? NONE : cells[slots[i]];
        }
        return new IdBinding(hasGiven ? given : null, layout, ids);
    }

    /** The whole row as a binding that stays as it is. */
    public Binding binding() {
        Layout layout = whole;
        if (layout == null || layout.size() != vars.size()) {
            layout = Layout.whole(this);
            whole = layout;
        }
        return binding(layout);
    }

    /** Looks whether the query has been cancelled. */
    public void check() {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }
}
