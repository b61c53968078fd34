package org.biaozhun.store.steps;

import java.util.List;

/** Steps that part ways: alternatives, what may be left out, what must or must not be there. */
public final class Branches {

    private Branches() {}

    /** All ways of the first, then all of the next. */
    public static final class Union extends Step {

        private final List<Step> alternatives;
        private int current;

        public Union(List<Step> alternatives) {
            this.alternatives = alternatives;
        }

        @Override
        public void open() {
            current = 0;
            alternatives.getFirst().open();
        }

        @Override
        public boolean next() {
            while (current < alternatives.size()) {
                if (alternatives.get(current).next()) {
                    return true;
                }
                current++;
                if (current < alternatives.size()) {
                    alternatives.get(current).open();
                }
            }
            return false;
        }

        @Override
        public void close() {
            if (current < alternatives.size()) {
                alternatives.get(current).close();
                current = alternatives.size();
            }
        }
    }

    /** All ways of a step; where it has none, the row as it is. */
    public static final class Optional extends Step {

        private final Step inner;
        private boolean isFound;
        private boolean isDone;

        public Optional(Step inner) {
            this.inner = inner;
        }

        @Override
        public void open() {
            isFound = false;
            isDone = false;
            inner.open();
        }

        @Override
        public boolean next() {
            if (isDone) {
                return false;
            }
            if (inner.next()) {
                isFound = true;
                return true;
            }
            isDone = true;
            return !isFound;
        }

        @Override
        public void close() {
            if (!isDone) {
                inner.close();
                isDone = true;
            }
        }
    }

    /** Lets a row pass if a step has a way, or if it has none. */
    public static final class Exists extends Step.Test {

        private final Step inner;
        private final boolean isWanted;

        public Exists(Step inner, boolean isWanted) {
            this.inner = inner;
            this.isWanted = isWanted;
        }

        @Override
        public boolean passes() {
            inner.open();
            boolean isFound = inner.next();
            if (isFound) {
                inner.close();
            }
            return isFound == isWanted;
        }
    }
}
