package org.biaozhun.store.steps;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a pattern is evaluated: Jena's evaluation of a part of it, if there is such a part, and the
 * steps for each of its solutions.
 *
 * @param source what Jena evaluates first
 */
public record Plan(Rows rows, @Nullable Op source, List<Step> steps) {

    /** Begins for some solutions, those of the source if there is one. */
    public Run run(QueryIterator input) {
        return new Run(rows, Sequence.of(steps), input);
    }

    /** The solutions as bindings. */
    public QueryIterator bindings(QueryIterator input, Layout layout, ExecutionContext execution) {
        return new Bindings(run(input), layout, null, execution);
    }

    /** The solutions as bindings, each once. */
    public QueryIterator differentBindings(
            QueryIterator input, Layout layout, ExecutionContext execution) {
        return new Bindings(run(input), layout, new HashSet<>(), execution);
    }

    /** One evaluation: after each step on, the row holds a solution. */
    public static final class Run {

        private final Rows rows;
        private final Step step;
        private final QueryIterator input;
        private boolean isOpen;

        public Run(Rows rows, Step step, QueryIterator input) {
            this.rows = rows;
            this.step = step;
            this.input = input;
        }

        public Rows rows() {
            return rows;
        }

        public boolean next() {
            while (true) {
                if (!isOpen) {
                    if (!input.hasNext()) {
                        return false;
                    }
                    rows.load(input.nextBinding());
                    step.open();
                    isOpen = true;
                }
                if (step.next()) {
                    return true;
                }
                isOpen = false;
            }
        }

        /** Whether {@link #count} is the number of solutions. */
        public boolean isCounted() {
            return input.isJoinIdentity()
                    && step instanceof PatternStep pattern
                    && pattern.isCounted();
        }

        public int count() {
            return ((PatternStep) step).count();
        }

        public void close() {
            input.close();
        }

        public void cancel() {
            input.cancel();
        }
    }

    private static final class Bindings extends QueryIter {

        private final Run run;
        private final Layout layout;
        private final @Nullable Set<Minus.Key> seen;
        private @Nullable Binding next;

        Bindings(
                Run run, Layout layout, @Nullable Set<Minus.Key> seen, ExecutionContext execution) {
            super(execution);
            this.run = run;
            this.layout = layout;
            this.seen = seen;
        }

        @Override
        protected boolean hasNextBinding() {
            while (next == null && run.next()) {
                if (seen == null || seen.add(Minus.Key.of(run.rows().cells, layout.slots()))) {
                    next = run.rows().binding(layout);
                }
            }
            return next != null;
        }

        @Override
        protected @Nullable Binding moveToNextBinding() {
            Binding found = next;
            next = null;
            return found;
        }

        @Override
        protected void closeIterator() {
            run.close();
        }

        @Override
        protected void requestCancel() {
            run.cancel();
        }
    }
}
