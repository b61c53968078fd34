package org.biaozhun.store.joins;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;

/** Solutions that need all of their input, which is read when the first of them is asked for. */
abstract class Delayed extends QueryIter {

    private final QueryIterator input;
    private @Nullable Iterator<Binding> solutions;

    Delayed(QueryIterator input, ExecutionContext execution) {
        super(execution);
        this.input = input;
    }

    /** Reads the input. */
    abstract Iterator<Binding> evaluate();

    @Override
    protected boolean hasNextBinding() {
        return solutions().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return solutions().next();
    }

    private Iterator<Binding> solutions() {
        Iterator<Binding> known = solutions;
        if (known == null) {
            known = evaluate();
            solutions = known;
            input.close();
        }
        return known;
    }

    @Override
    protected void closeIterator() {
        input.close();
    }

    @Override
    protected void requestCancel() {
        input.cancel();
    }
}
