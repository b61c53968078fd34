package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;

/** The row as it is now, as expressions see it; not to be kept. */
public final class RowView extends BindingBase {

    private final Rows rows;

    public RowView(Rows rows) {
        super(null);
        this.rows = rows;
    }

    private int id(Var variable) {
        int slot = rows.vars().indexOf(variable);
        return slot < 0 ? NONE : rows.cells[slot];
    }

    @Override
    protected Iterator<Var> vars1() {
        return rows.vars().stream().filter(this::contains1).iterator();
    }

    @Override
    protected int size1() {
        return (int) rows.vars().stream().filter(this::contains1).count();
    }

    @Override
    protected boolean isEmpty1() {
        return size1() == 0;
    }

    @Override
    protected boolean contains1(Var variable) {
        return id(variable) != NONE;
    }

    @Override
    protected @Nullable Node get1(Var variable) {
        int id = id(variable);
        return id == NONE ? null : rows.terms.node(id);
    }

    @Override
    protected Binding detachWithNewParent(Binding parent) {
        return rows.binding();
    }

    @Override
    public Binding detach() {
        return rows.binding();
    }
}
