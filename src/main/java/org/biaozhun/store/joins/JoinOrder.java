package org.biaozhun.store.joins;

import org.biaozhun.store.steps.Step;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Puts steps that join into the order in which the fewest rows are made, by counts of the store:
 * from each step as the first, always on with the one that adds the fewest.
 */
final class JoinOrder {

    /** The share of rows that a filter lets pass, when nothing else is known. */
    private static final double PASSES = 0.5;

    private final List<Step.Joined> steps;
    private final List<BitSet> filters;
    private final BitSet filled;
    private List<Step.Joined> best = List.of();
    private double bestCost = Double.POSITIVE_INFINITY;

    private JoinOrder(List<Step.Joined> steps, List<BitSet> filters, BitSet filled) {
        this.steps = steps;
        this.filters = filters;
        this.filled = filled;
    }

    /**
     * Orders steps.
     *
     * @param filters the cells that each filter among them reads
     * @param filled the cells that are filled before
     */
    static List<Step.Joined> of(List<Step.Joined> steps, List<BitSet> filters, BitSet filled) {
        if (steps.size() < 2) {
            return steps;
        }
        JoinOrder order = new JoinOrder(steps, filters, filled);
        steps.forEach(order::tryFrom);
        return order.best.isEmpty() ? steps : order.best;
    }

    private void tryFrom(Step.Joined first) {
        List<Step.Joined> left = new ArrayList<>(steps);
        List<Step.Joined> order = new ArrayList<>();
        BitSet known = (BitSet) filled.clone();
        double rows = 1;
        double cost = 0;
        Step.Joined next = first;
        while (true) {
            double found = rows * next.fanOut(known);
            cost += found + rows;
            order.add(next);
            left.remove(next);
            rows = found * passing(known, next);
            known.or(next.slots());
            if (left.isEmpty() || cost >= bestCost) {
                break;
            }
            next = fewest(left, known);
        }
        if (cost < bestCost && left.isEmpty()) {
            bestCost = cost;
            best = order;
        }
    }

    /** The share that passes the filters that a step makes possible. */
    private double passing(BitSet known, Step.Joined next) {
        BitSet after = (BitSet) known.clone();
        after.or(next.slots());
        double share = 1;
        for (BitSet filter : filters) {
            share *= isWithin(filter, after) && !isWithin(filter, known) ? PASSES : 1;
        }
        return share;
    }

    static boolean isWithin(BitSet some, BitSet all) {
        BitSet left = (BitSet) some.clone();
        left.andNot(all);
        return left.isEmpty();
    }

    private static Step.Joined fewest(List<Step.Joined> left, BitSet known) {
        Step.Joined fewest = left.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (Step.Joined step : left) {
            double found = step.fanOut(known);
            if (found < least) {
                least = found;
                fewest = step;
            }
        }
        return fewest;
    }
}
