package org.biaozhun.store.frozen;

import static org.biaozhun.store.frozen.FrozenTriples.UNION;
import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;
import org.jspecify.annotations.Nullable;

import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One named graph of frozen triples, or the union of all; read-only. */
public final class FrozenGraph extends GraphBase {

    private final FrozenTriples triples;
    private final int graph;
    private final PrefixMap prefixes;

    FrozenGraph(FrozenTriples triples, int graph, PrefixMap prefixes) {
        this.triples = triples;
        this.graph = graph;
        this.prefixes = prefixes;
    }

    /** What it is a part of. */
    public FrozenTriples triples() {
        return triples;
    }

    /** Its number, or {@link FrozenTriples#UNION}. */
    public int number() {
        return graph;
    }

    private int id(@Nullable Node node) {
        if (node == null || !node.isConcrete()) {
            return NONE;
        }
        int id = triples.terms().id(node);
        return id == NONE ? -1 : id;
    }

    Cursor cursor(Node subject, Node property, Node object) {
        Cursor cursor = new Cursor(triples);
        cursor.open(id(subject), id(property), id(object), graph);
        return cursor;
    }

    /** The triple at which a cursor stands. */
    Triple triple(Cursor cursor) {
        Terms terms = triples.terms();
        return Triple.create(
                terms.node(cursor.subject()),
                terms.node(cursor.property()),
                terms.node(cursor.object()));
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return graphBaseFind(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Node subject, Node property, Node object) {
        return new Found(cursor(subject, property, object));
    }

    @Override
    public Stream<Triple> stream(Node subject, Node property, Node object) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        find(subject, property, object),
                        Spliterator.NONNULL | Spliterator.DISTINCT),
                false);
    }

    @Override
    protected boolean graphBaseContains(Triple triple) {
        return cursor(triple.getSubject(), triple.getPredicate(), triple.getObject()).next();
    }

    @Override
    protected int graphBaseSize() {
        return triples.size(graph);
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
        return graph == UNION ? Prefixes.adapt(prefixes) : super.createPrefixMapping();
    }

    private final class Found extends NiceIterator<Triple> {

        private final Cursor cursor;
        private boolean isRead;
        private boolean hasNext;

        Found(Cursor cursor) {
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            if (!isRead) {
                hasNext = cursor.next();
                isRead = true;
            }
            return hasNext;
        }

        @Override
        public Triple next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more triples");
            }
            isRead = false;
            return triple(cursor);
        }
    }
}
