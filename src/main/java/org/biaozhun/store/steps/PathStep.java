package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

import java.util.BitSet;

/** Finds the pairs of terms between which a property path leads. */
public final class PathStep extends Step.Joined {

    /** How many terms a path leads to from one, when nothing is known of it. */
    private static final double LEADS_TO = 8;

    private final Rows rows;
    private final Place subject;
    private final Place object;
    private final Path path;
    private final Scope scope;
    private final boolean isByValue;
    private final Walks walks;
    private int graph;
    private boolean fillsSubject;
    private boolean fillsObject;
    private Ints starts = Ints.list();
    private Ints ends = Ints.list();
    private int nextStart;
    private int nextEnd;
    private int times;

    public PathStep(Rows rows, TriplePath pattern, Scope scope) {
        int seen = rows.vars().size();
        this.rows = rows;
        this.subject = Place.of(pattern.getSubject(), rows);
        this.object = Place.of(pattern.getObject(), rows);
        this.isByValue = subject.slot() < seen && object.slot() < seen;
        this.path = pattern.isTriple() ? new P_Link(pattern.getPredicate()) : pattern.getPath();
        this.scope = scope;
        this.walks = new Walks(rows);
    }

    @Override
    public void open() {
        int from = subject.in(rows);
        int to = object.in(rows);
        graph = scope.graph(rows);
        fillsSubject = from == NONE;
        fillsObject = to == NONE;
        starts = Ints.list();
        ends = Ints.list();
        nextStart = 0;
        nextEnd = 0;
        times = 0;
        if (!fillsSubject && !fillsObject) {
            times = count(from, to);
        } else if (!fillsSubject) {
            walks.follow(path, from, true, graph, ends);
        } else if (!fillsObject) {
            walks.follow(path, to, false, graph, ends);
        } else {
            starts = walks.starts(path, graph);
        }
    }

    /**
     * As often as Jena counts: where both ends stand before the path, by value, and not for a term
     * that the graph does not have.
     */
    private int count(int from, int to) {
        walks.follow(path, from, true, graph, ends);
        Node wanted = rows.terms.node(to);
        int count = 0;
        for (int i = 0; i < ends.size(); i++) {
            int end = ends.get(i);
            boolean isSame =
                    end == to
                            || (isByValue
                                    && wanted.isLiteral()
                                    && rows.terms.node(end).sameValueAs(wanted));
            count += isSame ? 1 : 0;
        }
        boolean isNowhere =
                count > 0
                        && path.hasZeroLengthComponent()
                        && rows.terms.node(from).sameValueAs(wanted)
                        && (from < NONE || !rows.triples.isNode(from, graph));
        ends = Ints.list();
        return isNowhere ? 0 : count;
    }

    @Override
    public boolean next() {
        rows.check();
        if (!fillsSubject && !fillsObject) {
            return times-- > 0;
        }
        while (nextEnd == ends.size()) {
            if (nextStart == starts.size()) {
                close();
                return false;
            }
            ends = Ints.list();
            nextEnd = 0;
            walks.follow(path, starts.get(nextStart++), true, graph, ends);
            if (subject.isSame(object)) {
                ends = returns(starts.get(nextStart - 1));
            }
        }
        int end = ends.get(nextEnd++);
        if (fillsSubject && fillsObject) {
            rows.cells[subject.slot()] = starts.get(nextStart - 1);
            rows.cells[object.slot()] = end;
        } else {
            rows.cells[fillsSubject ? subject.slot() : object.slot()] = end;
        }
        return true;
    }

    private Ints returns(int start) {
        Ints same = Ints.list();
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) == start) {
                same.add(start);
            }
        }
        return same;
    }

    @Override
    public void close() {
        times = 0;
        nextStart = starts.size();
        nextEnd = ends.size();
        if (fillsSubject) {
            rows.cells[subject.slot()] = NONE;
        }
        if (fillsObject) {
            rows.cells[object.slot()] = NONE;
        }
    }

    @Override
    public BitSet slots() {
        BitSet slots = new BitSet();
        subject.addTo(slots);
        object.addTo(slots);
        return slots;
    }

    /** A path of no steps leads from a node of the graph, or from whatever is there already. */
    @Override
    public BitSet nodes() {
        return path.hasZeroLengthComponent() ? slots() : new BitSet();
    }

    @Override
    public boolean fillsWithNodes(BitSet some) {
        return scope.isUnion();
    }

    @Override
    public double fanOut(BitSet filled) {
        if (scope.isVariable() && !scope.isFilled(filled)) {
            return Double.POSITIVE_INFINITY;
        }
        boolean hasSubject = !subject.isVariable() || subject.isFilled(filled);
        boolean hasObject = !object.isVariable() || object.isFilled(filled);
        if (hasSubject && hasObject) {
            return 1;
        }
        return hasSubject || hasObject ? LEADS_TO : LEADS_TO * rows.triples.size();
    }
}
