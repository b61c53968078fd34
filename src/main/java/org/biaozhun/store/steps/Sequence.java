package org.biaozhun.store.steps;

import java.util.List;

/** Steps one after the other: each for every way that those before it found. */
public final class Sequence extends Step {

    private final Step[] steps;
    private int level;
    private boolean isEmptyDone;

    private Sequence(List<Step> steps) {
        this.steps = steps.toArray(Step[]::new);
    }

    public static Step of(List<Step> steps) {
        return steps.size() == 1 ? steps.getFirst() : new Sequence(steps);
    }

    @Override
    public void open() {
        level = 0;
        isEmptyDone = false;
        if (steps.length > 0) {
            steps[0].open();
        }
    }

    @Override
    public boolean next() {
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
    public void close() {
        for (; level >= 0 && steps.length > 0; level--) {
            steps[level].close();
        }
    }
}
