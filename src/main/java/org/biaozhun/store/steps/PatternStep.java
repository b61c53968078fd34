package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.FrozenTriples.UNION;
import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.graph.Triple;
import org.biaozhun.store.frozen.Cursor;
import org.biaozhun.store.frozen.FrozenTriples;

import java.util.BitSet;

/** Finds the triples that match a pattern in a graph, or in any. */
public final class PatternStep extends Step.Joined {

    private static final int[] NO_GRAPHS = {};

    private final Rows rows;
    private final Place subject;
    private final Place property;
    private final Place object;
    private final Scope scope;
    private final Cursor cursor;
    private final boolean repeats;
    private boolean fillsSubject;
    private boolean fillsProperty;
    private boolean fillsObject;
    private boolean fillsGraph;
    private int[] graphs = NO_GRAPHS;
    private int nextGraph;

    public PatternStep(Rows rows, Triple pattern, Scope scope) {
        this.rows = rows;
        this.subject = Place.of(pattern.getSubject(), rows);
        this.property = Place.of(pattern.getPredicate(), rows);
        this.object = Place.of(pattern.getObject(), rows);
        this.scope = scope;
        this.cursor = new Cursor(rows.triples);
        this.repeats = slots().cardinality() < places() + (scope.isVariable() ? 1 : 0);
    }

    private int places() {
        return (subject.isVariable() ? 1 : 0)
                + (property.isVariable() ? 1 : 0)
                + (object.isVariable() ? 1 : 0);
    }

    @Override
    public void open() {
        int wantedSubject = subject.in(rows);
        int wantedProperty = property.in(rows);
        int wantedObject = object.in(rows);
        fillsSubject = wantedSubject == NONE;
        fillsProperty = wantedProperty == NONE;
        fillsObject = wantedObject == NONE;
        int graph = scope.graph(rows);
        fillsGraph = graph == Scope.ANY;
        graphs = NO_GRAPHS;
        nextGraph = 0;
        cursor.open(wantedSubject, wantedProperty, wantedObject, fillsGraph ? UNION : graph);
    }

    @Override
    public boolean next() {
        rows.check();
        int[] cells = rows.cells;
        if (nextGraph < graphs.length) {
            cells[scope.slot()] = rows.triples.graphName(graphs[nextGraph++]);
            return true;
        }
        while (cursor.next()) {
            if (repeats && !agrees()) {
                continue;
            }
            if (fillsSubject) {
                cells[subject.slot()] = cursor.subject();
            }
            if (fillsProperty) {
                cells[property.slot()] = cursor.property();
            }
            if (fillsObject) {
                cells[object.slot()] = cursor.object();
            }
            if (!fillsGraph || findsGraph(cells)) {
                return true;
            }
        }
        close();
        return false;
    }

    /** Whether what one variable takes in several places is one term. */
    private boolean agrees() {
        boolean isProperty = subject.isSame(property) && fillsSubject;
        boolean isObject = subject.isSame(object) && fillsSubject;
        boolean isBoth = property.isSame(object) && fillsProperty;
        return (!isProperty || cursor.subject() == cursor.property())
                && (!isObject || cursor.subject() == cursor.object())
                && (!isBoth || cursor.property() == cursor.object());
    }

    private boolean findsGraph(int[] cells) {
        int slot = scope.slot();
        boolean isTerm =
                (subject.slot() == slot && fillsSubject)
                        || (property.slot() == slot && fillsProperty)
                        || (object.slot() == slot && fillsObject);
        if (isTerm) {
            int graph = rows.triples.graph(cells[slot]);
            return graph >= 0 && rows.triples.isIn(cursor.place(), graph);
        }
        graphs = rows.triples.graphsAt(cursor.place());
        cells[slot] = rows.triples.graphName(graphs[0]);
        nextGraph = 1;
        return true;
    }

    @Override
    public void close() {
        int[] cells = rows.cells;
        if (fillsSubject) {
            cells[subject.slot()] = NONE;
        }
        if (fillsProperty) {
            cells[property.slot()] = NONE;
        }
        if (fillsObject) {
            cells[object.slot()] = NONE;
        }
        if (fillsGraph) {
            cells[scope.slot()] = NONE;
        }
    }

    /** The number of triples, if the row is empty and nothing but terms is asked for. */
    public int count() {
        return rows.triples.count(subject.id(), property.id(), object.id());
    }

    /** Whether {@link #count} is the number of rows. */
    public boolean isCounted() {
        return scope.isUnion() && !repeats && !isImpossible();
    }

    private boolean isImpossible() {
        return subject.id() < 0 || property.id() < 0 || object.id() < 0;
    }

    @Override
    public BitSet slots() {
        BitSet slots = new BitSet();
        subject.addTo(slots);
        property.addTo(slots);
        object.addTo(slots);
        scope.addTo(slots);
        return slots;
    }

    @Override
    public boolean fillsWithNodes(BitSet some) {
        return scope.isUnion() && !property.isFilled(some);
    }

    @Override
    public double fanOut(BitSet filled) {
        if (isImpossible()) {
            return 0;
        }
        FrozenTriples triples = rows.triples;
        double count = count();
        if (scope.isGraph()) {
            count = Math.min(count, triples.size(scope.graph(rows)));
        } else if (scope.isFilled(filled)) {
            count = Math.min(count, triples.size() / Math.max(1.0, triples.graphCount()));
        }
        if (subject.isFilled(filled)) {
            count /= Math.max(1, triples.subjectsOf(Math.max(NONE, property.id())));
        }
        if (object.isFilled(filled)) {
            count /= Math.max(1, triples.objectsOf(Math.max(NONE, property.id())));
        }
        if (property.isFilled(filled)) {
            count /= Math.max(1, triples.propertyCount());
        }
        return count;
    }
}
