package org.biaozhun.store.frozen;

import static org.biaozhun.store.frozen.Terms.NONE;

import java.util.Arrays;

/**
 * The triples of all graphs, each once, as numbers of terms in three orders: by subject, property
 * and object; by property, object and subject; by object, subject and property. Any pattern with
 * one or two terms is counted by looking up its ends.
 */
public final class FrozenTriples {

    /** The graph that holds the triples of all others. */
    public static final int UNION = -1;

    /** A graph that is not there. */
    public static final int NOWHERE = -2;

    final Terms terms;
    final TripleOrder spo;
    final TripleOrder pos;
    final TripleOrder osp;
    final GraphSets graphs;
    private final int[] properties;
    private final int[] subjectsOf;
    private final int[] objectsOf;
    private final int subjects;
    private final int objects;

    FrozenTriples(
            Terms terms, TripleOrder spo, TripleOrder pos, TripleOrder osp, GraphSets graphs) {
        this.terms = terms;
        this.spo = spo;
        this.pos = pos;
        this.osp = osp;
        this.graphs = graphs;
        this.properties = firsts(pos);
        this.subjectsOf = new int[properties.length];
        this.objectsOf = new int[properties.length];
        this.subjects = countSubjects();
        this.objects = firsts(osp).length;
        countObjects();
    }

    private static int[] firsts(TripleOrder order) {
        int[] found = new int[order.start.length];
        int size = 0;
        for (int first = 1; first < order.start.length - 1; first++) {
            if (order.start[first] < order.start[first + 1]) {
                found[size++] = first;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private int countSubjects() {
        int[] ofTerm = new int[pos.start.length];
        int count = 0;
        for (int first = 1; first < spo.start.length - 1; first++) {
            int from = spo.start[first];
            int to = spo.start[first + 1];
            count += from < to ? 1 : 0;
            for (int at = from; at < to; at++) {
                if (at == from || spo.second[at] != spo.second[at - 1]) {
                    ofTerm[spo.second[at]]++;
                }
            }
        }
        Arrays.setAll(subjectsOf, index -> ofTerm[properties[index]]);
        return count;
    }

    private void countObjects() {
        for (int index = 0; index < properties.length; index++) {
            int from = pos.start[properties[index]];
            int to = pos.start[properties[index] + 1];
            int count = 1;
            for (int at = from + 1; at < to; at++) {
                count += pos.second[at] == pos.second[at - 1] ? 0 : 1;
            }
            objectsOf[index] = count;
        }
    }

    /** The terms by their numbers. */
    public Terms terms() {
        return terms;
    }

    /** The number of triples. */
    public int size() {
        return spo.second.length;
    }

    /** The number of triples in a graph. */
    public int size(int graph) {
        return graph == UNION ? size() : graph < 0 ? 0 : graphs.places[graph].length;
    }

    /** The number of named graphs. */
    public int graphCount() {
        return graphs.names.length;
    }

    /** The term that names a graph. */
    public int graphName(int graph) {
        return graphs.names[graph];
    }

    /** The graph that a term names; {@link #NOWHERE} if it names none. */
    public int graph(int name) {
        int graph = graphs.graph(name);
        return graph < 0 ? NOWHERE : graph;
    }

    /** The graphs in which the triple at a place stands, sorted. */
    public int[] graphsAt(int place) {
        return graphs.at(place);
    }

    /** Whether the triple at a place stands in a graph. */
    public boolean isIn(int place, int graph) {
        return graphs.isIn(place, graph);
    }

    /**
     * The number of triples with certain terms in the union.
     *
     * @param subject number of a term; {@link Terms#NONE} for any, as for the others
     */
    public int count(int subject, int property, int object) {
        if (subject != NONE && property != NONE && object != NONE) {
            return spo.find(subject, property, object) < 0 ? 0 : 1;
        }
        if (subject != NONE) {
            return object != NONE ? count(osp, object, subject) : count(spo, subject, property);
        }
        if (property != NONE) {
            return count(pos, property, object);
        }
        return object == NONE ? size() : count(osp, object, NONE);
    }

    private static int count(TripleOrder order, int first, int second) {
        if (second == NONE) {
            return order.to(first) - order.from(first);
        }
        int from = order.from(first, second);
        return from < order.to(first) && order.second[from] == second
                ? order.to(from, first, second) - from
                : 0;
    }

    /** The number of different subjects with a property, or with any. */
    public int subjectsOf(int property) {
        return property == NONE ? subjects : of(subjectsOf, property);
    }

    /** The number of different objects of a property, or of any. */
    public int objectsOf(int property) {
        return property == NONE ? objects : of(objectsOf, property);
    }

    /** The number of different properties. */
    public int propertyCount() {
        return properties.length;
    }

    private int of(int[] counts, int property) {
        int index = Arrays.binarySearch(properties, property);
        return index < 0 ? 0 : counts[index];
    }

    /** Whether a term is subject or object of a triple in a graph. */
    public boolean isNode(int term, int graph) {
        Cursor cursor = new Cursor(this);
        cursor.open(term, NONE, NONE, graph);
        if (cursor.next()) {
            return true;
        }
        cursor.open(NONE, NONE, term, graph);
        return cursor.next();
    }
}
