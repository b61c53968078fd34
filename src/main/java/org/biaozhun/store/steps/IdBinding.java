package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.biaozhun.store.frozen.Terms;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;

/** A binding that keeps numbers of terms; nodes are looked up when they are asked for. */
public final class IdBinding extends BindingBase {

    private final Layout layout;
    private final int[] ids;

    public IdBinding(@Nullable Binding given, Layout layout, int[] ids) {
        super(given);
        this.layout = layout;
        this.ids = ids;
    }

    /** What its positive numbers mean. */
    public Terms terms() {
        return layout.terms().terms();
    }

    /** The number of what a variable is bound to; none too where only the parent knows it. */
    public int id(Var variable) {
        int index = layout.index(variable);
        if (index >= 0 && ids[index] != NONE) {
            return ids[index];
        }
        return parent instanceof IdBinding numbered && numbered.terms() == terms()
                ? Math.max(NONE, numbered.id(variable))
                : NONE;
    }

    /** What a variable is bound to, as a value for expressions. */
    public @Nullable NodeValue value(Var variable) {
        int index = layout.index(variable);
        if (index >= 0 && ids[index] != NONE) {
            return layout.terms().value(ids[index]);
        }
        Node node = parent == null ? null : parent.get(variable);
        return node == null ? null : NodeValue.makeNode(node);
    }

    @Override
    protected Iterator<Var> vars1() {
        return IntStream.range(0, ids.length)
                .filter(i -> ids[i] != NONE)
                .mapToObj(i -> layout.variable(i))
                .iterator();
    }

    @Override
    protected int size1() {
        int size = 0;
        for (int id : ids) {
            size += id == NONE ? 0 : 1;
        }
        return size;
    }

    @Override
    protected boolean isEmpty1() {
        return size1() == 0;
    }

    @Override
    protected boolean contains1(Var variable) {
        int index = layout.index(variable);
        return index >= 0 && ids[index] != NONE;
    }

    @Override
    protected @Nullable Node get1(Var variable) {
        int index = layout.index(variable);
        return index < 0 || ids[index] == NONE ? null : layout.terms().node(ids[index]);
    }

    @Override
    protected Binding detachWithNewParent(Binding given) {
        return new IdBinding(given, layout, ids);
    }

    @Override
    public int hashCode() {
        if (parent != null) {
            return super.hashCode();
        }
        int hash = 0xC0;
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] != NONE) {
                hash ^= layout.variable(i).hashCode() ^ layout.terms().node(ids[i]).hashCode();
            }
        }
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof IdBinding numbered
                && numbered.layout == layout
                && parent == null
                && numbered.parent == null) {
            return Arrays.equals(ids, numbered.ids);
        }
        return super.equals(other);
    }
}
