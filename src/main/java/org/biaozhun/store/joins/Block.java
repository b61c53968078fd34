package org.biaozhun.store.joins;

import org.biaozhun.store.steps.Step;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/**
 * Steps as they come together: those that join wait until something has to come after them, and are
 * then put into the best order, filters as early as they can be.
 */
final class Block {

    private final BitSet certain;
    private final boolean maySource;
    private final List<Step> done = new ArrayList<>();
    private final List<Step.Joined> waiting = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();

    private record Filter(Step step, BitSet reads) {}

    /**
     * @param known the cells that are certainly filled before
     * @param maySource whether what has no steps may come first
     */
    Block(BitSet known, boolean maySource) {
        this.certain = (BitSet) known.clone();
        this.maySource = maySource;
    }

    boolean maySource() {
        return maySource;
    }

    /** Whether nothing has been added. */
    boolean isUntouched() {
        return done.isEmpty() && waiting.isEmpty() && filters.isEmpty();
    }

    /** The cells that are certainly filled after the steps that do not wait. */
    BitSet certain() {
        return certain;
    }

    /** Those that are certainly filled after all steps so far. */
    BitSet flushed() {
        flush();
        return certain;
    }

    /** Adds a step, which may change places with others where that changes no answer. */
    void join(Step.Joined step) {
        BitSet nodes = step.nodes();
        waiting.forEach(each -> nodes.or(each.nodes()));
        boolean isFree =
                nodes.isEmpty()
                        || (step.fillsWithNodes(nodes)
                                && waiting.stream().allMatch(each -> each.fillsWithNodes(nodes)));
        if (!isFree) {
            flush();
        }
        waiting.add(step);
    }

    /** Adds a step that comes after all others. */
    void then(Step step) {
        flush();
        done.add(step);
    }

    /** Adds the steps of another block after all others. */
    void thenAll(Block other) {
        flush();
        other.flush();
        done.addAll(other.done);
        certain.or(other.certain);
    }

    /** Adds a filter: as soon as the cells that it reads are filled, or after all others. */
    void filter(Step step, BitSet reads) {
        BitSet known = (BitSet) certain.clone();
        waiting.forEach(each -> known.or(each.slots()));
        if (JoinOrder.isWithin(reads, known)) {
            filters.add(new Filter(step, reads));
        } else {
            then(step);
        }
    }

    private void flush() {
        place();
        List<BitSet> reads = filters.stream().map(Filter::reads).toList();
        for (Step.Joined step : JoinOrder.of(List.copyOf(waiting), reads, certain)) {
            done.add(step);
            certain.or(step.slots());
            place();
        }
        waiting.clear();
    }

    /** Puts the filters next that can be. */
    private void place() {
        Iterator<Filter> left = filters.iterator();
        while (left.hasNext()) {
            Filter filter = left.next();
            if (JoinOrder.isWithin(filter.reads(), certain)) {
                done.add(filter.step());
                left.remove();
            }
        }
    }

    /** All steps, in order. */
    List<Step> steps() {
        flush();
        return List.copyOf(done);
    }
}
