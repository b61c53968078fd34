package org.biaozhun.build;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.limits.StoppableExecution;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A phase of a build, in steps, which may be taken by several threads. Each step and each check
 * asks whether there is time left.
 */
public final class Phase implements AutoCloseable {

    private final Build build;
    private final String name;
    private final int steps;
    private int step;
    private String what = "";
    private final ThreadLocal<String> here = new ThreadLocal<>();

    Phase(Build build, String name, int steps) {
        this.build = build;
        this.name = name;
        this.steps = steps;
    }

    /**
     * Begins the next step.
     *
     * @param next what it works on: a file, a rule, a shape
     * @throws BuildStoppedException if no time is left
     */
    public synchronized void next(String next) {
        step++;
        what = next;
        here.set(next);
        check();
    }

    /**
     * Asks whether there is time left.
     *
     * @throws BuildStoppedException if there is none
     */
    public void check() {
        if (!build.left().isPositive()) {
            throw new BuildStoppedException(build.limit(), toString());
        }
    }

    /**
     * Evaluates a query of this phase in the time that is left.
     *
     * @param dataset what to ask
     * @param query the query
     * @param answer reads the answer to its end
     * @throws BuildStoppedException if the time was not enough
     */
    public <T> T evaluate(DatasetGraph dataset, Query query, Function<QueryExec, T> answer) {
        check();
        Context context = ARQ.getContext().copy();
        StoppableExecution.install(context);
        try (QueryExec execution =
                QueryExec.dataset(dataset)
                        .query(query)
                        .context(context)
                        .timeout(Math.max(1, build.left().toMillis()), TimeUnit.MILLISECONDS)
                        .build()) {
            return answer.apply(execution);
        } catch (QueryCancelledException late) {
            throw new BuildStoppedException(build.limit(), toString());
        }
    }

    /** How far it is; to who works on one of several steps at once, with that step. */
    @Override
    public synchronized String toString() {
        return "%s %d of %d (%s)"
                .formatted(name, step, steps, Objects.requireNonNullElse(here.get(), what));
    }

    @Override
    public void close() {
        here.remove();
        build.end(this);
    }
}
