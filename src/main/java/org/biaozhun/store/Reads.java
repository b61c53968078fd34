package org.biaozhun.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Asks a dataset parsed queries. The nodes that a query is about are put before its pattern as
 * {@code VALUES}: one question for many nodes, in standard SPARQL.
 */
final class Reads {

    private final DatasetGraph dataset;

    Reads(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    List<Row> select(Query query, Map<String, ? extends Collection<Node>> nodes) {
        try (QueryExec execution = execution(query, nodes)) {
            List<Row> rows = new ArrayList<>();
            execution.select().forEachRemaining(row -> rows.add(new Row(row)));
            return rows;
        }
    }

    List<Triple> construct(Query query, Map<String, ? extends Collection<Node>> nodes) {
        try (QueryExec execution = execution(query, nodes)) {
            List<Triple> triples = new ArrayList<>();
            execution.constructTriples().forEachRemaining(triples::add);
            return triples;
        }
    }

    boolean ask(Query query, Map<String, ? extends Collection<Node>> nodes) {
        try (QueryExec execution = execution(query, nodes)) {
            return execution.ask();
        }
    }

    private QueryExec execution(Query query, Map<String, ? extends Collection<Node>> nodes) {
        Query asked = nodes.isEmpty() ? query : about(query, nodes);
        return QueryExec.dataset(dataset).query(asked).build();
    }

    private static Query about(Query query, Map<String, ? extends Collection<Node>> nodes) {
        ElementGroup pattern = new ElementGroup();
        nodes.forEach((variable, values) -> pattern.addElement(values(variable, values)));
        Element asked = query.getQueryPattern();
        if (asked instanceof ElementGroup group) {
            group.getElements().forEach(pattern::addElement);
        } else {
            pattern.addElement(asked);
        }
        Query about = query.cloneQuery();
        about.setQueryPattern(pattern);
        return about;
    }

    private static Element values(String variable, Collection<Node> nodes) {
        Var column = Var.alloc(variable);
        ElementData data = new ElementData();
        data.add(column);
        nodes.forEach(node -> data.add(BindingFactory.binding(column, node)));
        return data;
    }
}
