package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/** Steps over rows that are known: VALUES, and the names of all graphs. */
public final class Tables {

    private Tables() {}

    /** Joins the rows of a table. */
    public static final class Values extends Step.Joined {

        private final Rows rows;
        private final int[] slots;
        private final List<int[]> table = new ArrayList<>();
        private final boolean[] isFilled;
        private int next;

        public Values(Rows rows, Table values) {
            this.rows = rows;
            List<Var> vars = values.getVars();
            this.slots = vars.stream().mapToInt(rows::slot).toArray();
            this.isFilled = new boolean[slots.length];
            Iterator<Binding> bindings = values.rows();
            while (bindings.hasNext()) {
                Binding binding = bindings.next();
                int[] ids = new int[slots.length];
                for (int i = 0; i < ids.length; i++) {
                    var node = binding.get(vars.get(i));
                    ids[i] = node == null ? NONE : rows.terms.id(node);
                }
                table.add(ids);
            }
        }

        /** Whether it leaves none of its cells empty. */
        public boolean isWhole() {
            return table.stream()
                    .allMatch(ids -> {
                        for (int id : ids) {
                            if (id == NONE) {
                                return false;
                            }
                        }
                        return true;
                    });
        }

        @Override
        public void open() {
            next = 0;
        }

        @Override
        public boolean next() {
            restore();
            while (next < table.size()) {
                rows.check();
                int[] ids = table.get(next++);
                if (fits(ids)) {
                    fill(ids);
                    return true;
                }
            }
            return false;
        }

        private boolean fits(int[] ids) {
            for (int i = 0; i < ids.length; i++) {
                int here = rows.cells[slots[i]];
                if (ids[i] != NONE && here != NONE && here != ids[i]) {
                    return false;
                }
            }
            return true;
        }

        private void fill(int[] ids) {
            for (int i = 0; i < ids.length; i++) {
                if (ids[i] != NONE && rows.cells[slots[i]] == NONE) {
                    rows.cells[slots[i]] = ids[i];
                    isFilled[i] = true;
                }
            }
        }

        private void restore() {
            for (int i = 0; i < slots.length; i++) {
                if (isFilled[i]) {
                    rows.cells[slots[i]] = NONE;
                    isFilled[i] = false;
                }
            }
        }

        @Override
        public void close() {
            restore();
            next = table.size();
        }

        @Override
        public BitSet slots() {
            BitSet all = new BitSet();
            for (int slot : slots) {
                all.set(slot);
            }
            return all;
        }

        @Override
        public double fanOut(BitSet filled) {
            double count = table.size();
            for (int slot : slots) {
                if (filled.get(slot)) {
                    count /= Math.max(2, table.size());
                }
            }
            return count;
        }
    }

    /** Fills a cell with the name of each graph, or looks whether it holds that of one. */
    public static final class GraphNames extends Step {

        private final Rows rows;
        private final Scope scope;
        private boolean fills;
        private int next;
        private int end;

        public GraphNames(Rows rows, Scope scope) {
            this.rows = rows;
            this.scope = scope;
        }

        @Override
        public void open() {
            int graph = scope.graph(rows);
            fills = graph == Scope.ANY;
            next = 0;
            end =
                    fills
                            ? rows.triples.graphCount()
                            : graph == org.biaozhun.store.frozen.FrozenTriples.NOWHERE ? 0 : 1;
        }

        @Override
        public boolean next() {
            if (next == end) {
                close();
                return false;
            }
            if (fills) {
                rows.cells[scope.slot()] = rows.triples.graphName(next);
            }
            next++;
            return true;
        }

        @Override
        public void close() {
            next = end;
            if (fills) {
                rows.cells[scope.slot()] = NONE;
            }
        }
    }
}
