package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lets a row pass unless another pattern, evaluated by itself, has a solution that agrees with it
 * and shares a variable with it.
 */
public final class Minus extends Step.Test {

    private final Rows rows;
    private final Plan right;
    private final int[] leftSlots;
    private final int[] rightSlots;
    private @Nullable Set<Key> whole;
    private final Set<Key> partial = new HashSet<>();

    /**
     * @param common the variables that both sides may bind
     */
    public Minus(Rows rows, Plan right, List<Var> common) {
        this.rows = rows;
        this.right = right;
        this.leftSlots = common.stream().mapToInt(rows::slot).toArray();
        this.rightSlots = common.stream().mapToInt(right.rows()::slot).toArray();
    }

    @Override
    public boolean passes() {
        if (leftSlots.length == 0) {
            return true;
        }
        Set<Key> solutions = whole;
        if (solutions == null) {
            solutions = new HashSet<>();
            whole = solutions;
            evaluate(solutions);
        }
        Key here = Key.of(rows.cells, leftSlots);
        if (here.isWhole()) {
            return !solutions.contains(here) && partial.stream().noneMatch(here::meets);
        }
        return solutions.stream().noneMatch(here::meets) && partial.stream().noneMatch(here::meets);
    }

    private void evaluate(Set<Key> solutions) {
        Rows others = right.rows();
        Plan.Run run = right.run(OpExecutor.createRootQueryIterator(rows.execution));
        while (run.next()) {
            Key key = Key.of(others.cells, rightSlots);
            (key.isWhole() ? solutions : partial).add(key);
        }
        run.close();
    }

    /** The terms of some cells. */
    public static final class Key {

        private final int[] ids;

        public Key(int[] ids) {
            this.ids = ids;
        }

        /** The numbers of the terms, none where a cell is empty. */
        public int id(int index) {
            return ids[index];
        }

        public static Key of(int[] cells, int[] slots) {
            int[] ids = new int[slots.length];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = cells[slots[i]];
            }
            return new Key(ids);
        }

        public boolean isWhole() {
            for (int id : ids) {
                if (id == NONE) {
                    return false;
                }
            }
            return true;
        }

        public boolean meets(Key other) {
            boolean isShared = false;
            for (int i = 0; i < ids.length; i++) {
                if (ids[i] != NONE && other.ids[i] != NONE) {
                    if (ids[i] != other.ids[i]) {
                        return false;
                    }
                    isShared = true;
                }
            }
            return isShared;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(ids, key.ids);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(ids);
        }
    }
}
