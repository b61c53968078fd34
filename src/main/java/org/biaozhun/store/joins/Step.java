package org.biaozhun.store.joins;

import java.util.BitSet;

/**
 * A part of a pattern, which finds all ways to fill the row on from what it holds when the step is
 * opened. When it finds no more, and when it is closed, the row is as it was.
 */
abstract class Step {

    /** Begins with the row as it is. */
    abstract void open();

    /** Fills the row in the next way. */
    abstract boolean next();

    /** Ends before all ways were found. */
    abstract void close();

    /** A step whose place among others may be chosen, as all it does is to join. */
    abstract static class Joined extends Step {

        /** The cells that it fills. */
        abstract BitSet slots();

        /**
         * How many ways there are for one row, about.
         *
         * @param filled the cells that are filled already
         */
        abstract double fanOut(BitSet filled);

        /** The cells that have to be empty or hold nodes of the graph, if it depends on that. */
        BitSet nodes() {
            return new BitSet();
        }

        /** Whether it fills some cells with nodes of the union only. */
        boolean fillsWithNodes(BitSet some) {
            return false;
        }
    }

    /** A step that leaves the row as it is, or lets it not pass. */
    abstract static class Test extends Step {

        private boolean isOpen;

        abstract boolean passes();

        @Override
        void open() {
            isOpen = true;
        }

        @Override
        boolean next() {
            boolean passes = isOpen && passes();
            isOpen = false;
            return passes;
        }

        @Override
        void close() {
            isOpen = false;
        }
    }
}
