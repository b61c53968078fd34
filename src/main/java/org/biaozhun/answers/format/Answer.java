package org.biaozhun.answers.format;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

import java.util.List;

/** What a query answers. */
public sealed interface Answer {

    /**
     * The answer to SELECT.
     *
     * @param variables the columns
     * @param bindings the rows
     */
    record Rows(List<Var> variables, List<Binding> bindings) implements Answer {}

    /**
     * The answer to ASK.
     *
     * @param value yes or no
     */
    record Truth(boolean value) implements Answer {}

    /**
     * The answer to CONSTRUCT and DESCRIBE.
     *
     * @param triples the graph
     */
    record Triples(List<Triple> triples) implements Answer {}
}
