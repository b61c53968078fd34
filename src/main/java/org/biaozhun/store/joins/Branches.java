package org.biaozhun.store.joins;

import java.util.List;

/** Steps that part ways: alternatives, what may be left out, what must or must not be there. */
final class Branches {

    private Branches() {}

    /** All ways of the first, then all of the next. */
    static final class Union extends Step {

        private final List<Step> alternatives;
        private int current;

        Union(List<Step> alternatives) {
            this.alternatives = alternatives;
        }

        @Override
        void open() {
            current = 0;
            alternatives.getFirst().open();
        }

        @Override
        boolean next() {
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
        void close() {
            if (current < alternatives.size()) {
                alternatives.get(current).close();
                current = alternatives.size();
            }
        }
    }

    /** All ways of a step; where it has none, the row as it is. */
    static final class Optional extends Step {

        private final Step inner;
        private boolean isFound;
        private boolean isDone;

        Optional(Step inner) {
            this.inner = inner;
        }

        @Override
        void open() {
            isFound = false;
            isDone = false;
            inner.open();
        }

        @Override
        boolean next() {
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
        void close() {
            if (!isDone) {
                inner.close();
                isDone = true;
            }
        }
    }

    /** Lets a row pass if a step has a way, or if it has none. */
    static final class Exists extends Step.Test {

        private final Step inner;
        private final boolean isWanted;

        Exists(Step inner, boolean isWanted) {
            this.inner = inner;
            this.isWanted = isWanted;
        }

        @Override
        boolean passes() {
            inner.open();
            boolean isFound = inner.next();
            if (isFound) {
                inner.close();
            }
            return isFound == isWanted;
        }
    }
}
