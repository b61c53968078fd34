package org.biaozhun.load;

import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.biaozhun.limits.StoppableExecution;
import org.biaozhun.store.PlainDataset;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Stores with the same graphs: each reads an answer to its end and tells how many rows it has. */
final class Stores {

    private static final List<String> WANTED =
            Arrays.asList(
                    System.getProperty("stores.which", "frozen,jena,roaring,tdb2,rdf4j")
                            .split(","));

    private Stores() {}

    static Map<String, ToLongFunction<String>> all(DatasetGraph frozen) {
        Map<String, ToLongFunction<String>> stores = new LinkedHashMap<>();
        for (String name : WANTED) {
            long start = System.nanoTime();
            stores.put(
                    name,
                    switch (name) {
                        case "frozen" -> jena(frozen);
                        case "jena" -> jena(copied(frozen, DatasetGraphFactory.createTxnMem()));
                        case "roaring" -> jena(PlainDataset.of(frozen));
                        case "tdb2" -> jena(copied(frozen, DatabaseMgr.createDatasetGraph()));
                        case "rdf4j" -> rdf4j(frozen);
                        default -> throw new IllegalArgumentException(name);
                    });
            System.out.printf(
                    "%s filled in %d ms%n", name, (System.nanoTime() - start) / 1_000_000);
        }
        return stores;
    }

    private static DatasetGraph copied(DatasetGraph frozen, DatasetGraph store) {
        Txn.executeWrite(
                store,
                () -> {
                    Iterator<Quad> quads = frozen.find();
                    quads.forEachRemaining(store::add);
                });
        return store;
    }

    private static ToLongFunction<String> jena(DatasetGraph store) {
        return text -> {
            Query query = QueryFactory.create(text);
            Context context = ARQ.getContext().copy();
            StoppableExecution.install(context);
            return Txn.calculateRead(
                    store,
                    () -> {
                        try (QueryExec execution =
                                QueryExec.dataset(store).query(query).context(context).build()) {
                            return query.isConstructType()
                                    ? execution.construct().size()
                                    : read(execution);
                        }
                    });
        };
    }

    private static long read(QueryExec execution) {
        long[] rows = {0, 0};
        execution
                .select()
                .forEachRemaining(row -> {
                    rows[0]++;
                    row.forEach((variable, node) -> rows[1] += length(node));
                });
        return rows[0];
    }

    private static int length(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm().length() : node.toString().length();
    }

    /** Its default graph is the union: a triple in two graphs is two rows. */
    private static ToLongFunction<String> rdf4j(DatasetGraph frozen) {
        SailRepositoryConnection store = new SailRepository(new MemoryStore()).getConnection();
        ValueFactory values = store.getValueFactory();
        store.begin();
        frozen.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad ->
                        store.add(
                                (Resource) value(values, quad.getSubject()),
                                values.createIRI(quad.getPredicate().getURI()),
                                value(values, quad.getObject()),
                                values.createIRI(quad.getGraph().getURI())));
        store.commit();
        return text -> {
            long rows = 0;
            if (text.contains("CONSTRUCT")) {
                try (GraphQueryResult result = store.prepareGraphQuery(text).evaluate()) {
                    return result.stream().distinct().count();
                }
            }
            long length = 0;
            try (TupleQueryResult result = store.prepareTupleQuery(text).evaluate()) {
                for (BindingSet row : result) {
                    rows++;
                    for (org.eclipse.rdf4j.query.Binding binding : row) {
                        length += binding.getValue().stringValue().length();
                    }
                }
            }
            return length < 0 ? length : rows;
        };
    }

    private static Value value(ValueFactory values, Node node) {
        if (node.isURI()) {
            return values.createIRI(node.getURI());
        }
        if (node.isBlank()) {
            return values.createBNode(node.getBlankNodeLabel());
        }
        return node.getLiteralLanguage().isEmpty()
                ? values.createLiteral(
                        node.getLiteralLexicalForm(),
                        values.createIRI(node.getLiteralDatatypeURI()))
                : values.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }
}
