package org.biaozhun.store.steps;

import java.util.BitSet;

/**
 * A part of a pattern, which finds all ways to fill the row on from what it holds when the step is
 * opened. When it finds no more, and when it is closed, the row is as it was.
 */
public abstract class Step {

    /** Begins with the row as it is. */
    public abstract void open();

    /** Fills the row in the next way. */
    public abstract boolean next();

    /** Ends before all ways were found. */
    public abstract void close();

    /** A step whose place among others may be chosen, as all it does is to join. */
    public abstract static class Joined extends Step {

        /** The cells that it fills. */
        public abstract BitSet slots();

        /**
         * How many ways there are for one row, about.
         *
         * @param filled the cells that are filled already
         */
        public abstract double fanOut(BitSet filled);

        /** The cells that have to be empty or hold nodes of the graph, if it depends on that. */
        public BitSet nodes() {
            return new BitSet();
        }

        /** Whether it fills some cells with nodes of the union only. */
        public boolean fillsWithNodes(BitSet some) {
            return false;
        }
    }

    /** A step that leaves the row as it is, or lets it not pass. */
    public abstract static class Test extends Step {

        private boolean isOpen;

        public abstract boolean passes();

        @Override
        public void open() {
            isOpen = true;
        }

        @Override
        public boolean next() {
            boolean passes = isOpen && passes();
            isOpen = false;
            return passes;
        }

        @Override
        public void close() {
            isOpen = false;
        }
    }
}
