package org.biaozhun.store.frozen;

import static org.biaozhun.store.frozen.FrozenTriples.UNION;
import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Frozen triples as a dataset of Jena: read-only, the default graph is the union of the named. */
public final class FrozenDataset extends DatasetGraphBaseFind {

    private static final String READ_ONLY = "the dataset is frozen";

    private final FrozenTriples triples;
    private final FrozenGraph union;
    private final PrefixMap prefixes = PrefixMapFactory.create();
    private final Transactional transactions = TransactionalNull.create();

    public FrozenDataset(FrozenTriples triples) {
        this.triples = triples;
        this.union = new FrozenGraph(triples, UNION, prefixes);
    }

    /** What it shows. */
    public FrozenTriples triples() {
        return triples;
    }

    @Override
    public FrozenGraph getDefaultGraph() {
        return union;
    }

    @Override
    public Graph getUnionGraph() {
        return union;
    }

    @Override
    public Graph getGraph(Node name) {
        if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
            return union;
        }
        int graph = number(name);
        return graph < 0 ? Graph.emptyGraph : new FrozenGraph(triples, graph, prefixes);
    }

    private int number(Node name) {
        int id = triples.terms().id(name);
        return id == NONE ? FrozenTriples.NOWHERE : triples.graph(id);
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || number(name) >= 0;
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return IntStream.range(0, triples.graphCount())
                .mapToObj(graph -> triples.terms().node(triples.graphName(graph)))
                .iterator();
    }

    @Override
    public long size() {
        return triples.graphCount();
    }

    @Override
    protected Stream<Quad> streamInDftGraph(Node subject, Node property, Node object) {
        return union.stream(subject, property, object)
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    protected Stream<Quad> streamInSpecificNamedGraph(
            Node name, Node subject, Node property, Node object) {
        return getGraph(name).stream(subject, property, object)
                .map(triple -> Quad.create(name, triple));
    }

    @Override
    protected Stream<Quad> streamInAnyNamedGraphs(Node subject, Node property, Node object) {
        return Iter.asStream(findInAnyNamedGraphs(subject, property, object));
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node property, Node object) {
        return streamInDftGraph(subject, property, object).iterator();
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(
            Node name, Node subject, Node property, Node object) {
        return streamInSpecificNamedGraph(name, subject, property, object).iterator();
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node property, Node object) {
        return new Quads(union.cursor(subject, property, object));
    }

    /** Each triple that a cursor finds, once for each of its graphs. */
    private final class Quads implements Iterator<Quad> {

        private final Cursor cursor;
        private int[] graphs = {};
        private int next;

        Quads(Cursor cursor) {
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            if (next == graphs.length && cursor.next()) {
                graphs = triples.graphsAt(cursor.place());
                next = 0;
            }
            return next < graphs.length;
        }

        @Override
        public Quad next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more quads");
            }
            Node name = triples.terms().node(triples.graphName(graphs[next++]));
            return Quad.create(name, union.triple(cursor));
        }
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public void removeGraph(Node name) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        transactions.begin(type);
    }

    @Override
    public void begin(ReadWrite mode) {
        transactions.begin(mode);
    }

    @Override
    public boolean promote(Promote mode) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public void commit() {
        transactions.commit();
    }

    @Override
    public void abort() {
        transactions.abort();
    }

    @Override
    public boolean isInTransaction() {
        return transactions.isInTransaction();
    }

    @Override
    public void end() {
        transactions.end();
    }

    @Override
    public ReadWrite transactionMode() {
        return transactions.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return transactions.transactionType();
    }
}
