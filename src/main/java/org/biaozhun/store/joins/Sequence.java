package org.biaozhun.store.joins;

import java.util.List;

/** Steps one after the other: each for every way that those before it found. */
final class Sequence extends Step {

    private final Step[] steps;
    private int level;
    private boolean isEmptyDone;

    private Sequence(List<Step> steps) {
        this.steps = steps.toArray(Step[]::new);
    }

    static Step of(List<Step> steps) {
        return steps.size() == 1 ? steps.getFirst() : new Sequence(steps);
    }

    @Override
    void open() {
        level = 0;
        isEmptyDone = false;
        if (steps.length > 0) {
            steps[0].open();
        }
    }

    @Override
    boolean next() {
        if (steps.length == 0) {
            boolean isFirst = !isEmptyDone;
            isEmptyDone = true;
            return isFirst;
        }
        while (level >= 0) {
            if (!steps[level].next()) {
                level--;
            } else if (level == steps.length - 1) {
                return true;
            } else {
                level++;
                steps[level].open();
            }
        }
        return false;
    }

    @Override
    void close() {
        for (; level >= 0 && steps.length > 0; level--) {
            steps[level].close();
        }
    }
}
