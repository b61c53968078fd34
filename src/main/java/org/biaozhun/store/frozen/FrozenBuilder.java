package org.biaozhun.store.frozen;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

import java.util.Arrays;

/**
 * Takes triples of named graphs as numbers of terms, and sorts them when they are frozen. It may
 * take more afterwards; what was frozen before does not change.
 */
public final class FrozenBuilder {

    private static final int FIRST_CAPACITY = 1024;

    private final Terms terms = new Terms();
    private int[] subjects = new int[FIRST_CAPACITY];
    private int[] properties = new int[FIRST_CAPACITY];
    private int[] objects = new int[FIRST_CAPACITY];
    private int[] names = new int[FIRST_CAPACITY];
    private int size;
    private Node lastName = Node.ANY;
    private int lastNumber;

    /** Adds a triple to a named graph. */
    public void add(Node graph, Triple triple) {
        if (size == names.length) {
            int larger = size + size / 2;
            subjects = Arrays.copyOf(subjects, larger);
            properties = Arrays.copyOf(properties, larger);
            objects = Arrays.copyOf(objects, larger);
            names = Arrays.copyOf(names, larger);
        }
        if (!graph.equals(lastName)) {
            lastName = graph;
            lastNumber = terms.add(graph);
        }
        names[size] = lastNumber;
        subjects[size] = terms.add(triple.getSubject());
        properties[size] = terms.add(triple.getPredicate());
        objects[size] = terms.add(triple.getObject());
        size++;
    }

    /** What has been added so far. */
    public FrozenTriples freeze() {
        terms.ready();
        int buckets = terms.last() + 2;
        Columns columns =
                new Columns(
                        Arrays.copyOf(subjects, size),
                        Arrays.copyOf(properties, size),
                        Arrays.copyOf(objects, size),
                        Arrays.copyOf(names, size));
        columns = columns.sorted(columns.names, buckets);
        columns = columns.sorted(columns.objects, buckets);
        columns = columns.sorted(columns.properties, buckets);
        columns = columns.sorted(columns.subjects, buckets);
        GraphSets graphs = columns.mergeGraphs(graphNames(buckets), buckets);
        TripleOrder spo =
                new TripleOrder(
                        starts(columns.subjects, buckets), columns.properties, columns.objects);
        Columns byObject = columns.sorted(columns.objects, buckets);
        TripleOrder osp =
                new TripleOrder(
                        starts(byObject.objects, buckets), byObject.subjects, byObject.properties);
        Columns byProperty = byObject.sorted(byObject.properties, buckets);
        TripleOrder pos =
                new TripleOrder(
                        starts(byProperty.properties, buckets),
                        byProperty.objects,
                        byProperty.subjects);
        return new FrozenTriples(terms, spo, pos, osp, graphs);
    }

    private int[] graphNames(int buckets) {
        boolean[] isName = new boolean[buckets];
        for (int i = 0; i < size; i++) {
            isName[names[i]] = true;
        }
        int[] found = new int[buckets];
        int count = 0;
        for (int term = 0; term < buckets; term++) {
            if (isName[term]) {
                found[count++] = term;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static int[] starts(int[] sorted, int buckets) {
        int[] start = new int[buckets + 1];
        for (int term : sorted) {
            start[term + 1]++;
        }
        for (int term = 1; term < start.length; term++) {
            start[term] += start[term - 1];
        }
        return start;
    }

    /** Triples with the names of their graphs, in some order. */
    private static final class Columns {

        private int[] subjects;
        private int[] properties;
        private int[] objects;
        private int[] names;

        Columns(int[] subjects, int[] properties, int[] objects, int[] names) {
            this.subjects = subjects;
            this.properties = properties;
            this.objects = objects;
            this.names = names;
        }

        /** Sorts by one column, and leaves rows that are equal in it in their order. */
        Columns sorted(int[] key, int buckets) {
            if (isSorted(key)) {
                return this;
            }
            int[] next = starts(key, buckets);
            int[] to = new int[key.length];
            for (int i = 0; i < key.length; i++) {
                to[i] = next[key[i]]++;
            }
            return new Columns(
                    moved(subjects, to),
                    moved(properties, to),
                    moved(objects, to),
                    moved(names, to));
        }

        private static boolean isSorted(int[] key) {
            for (int i = 1; i < key.length; i++) {
                if (key[i - 1] > key[i]) {
                    return false;
                }
            }
            return true;
        }

        private static int[] moved(int[] column, int[] to) {
            int[] moved = new int[column.length];
            for (int i = 0; i < column.length; i++) {
                moved[to[i]] = column[i];
            }
            return moved;
        }

        /** Makes one of the rows of a triple, and tells in which graphs it is. */
        GraphSets mergeGraphs(int[] graphNames, int buckets) {
            int[] numbers = new int[buckets];
            for (int graph = 0; graph < graphNames.length; graph++) {
                numbers[graphNames[graph]] = graph;
            }
            int[] sizes = new int[graphNames.length];
            for (int name : names) {
                sizes[numbers[name]]++;
            }
            GraphSets.Builder sets = new GraphSets.Builder(graphNames, sizes, names.length);
            int[] graphs = new int[Math.max(1, graphNames.length)];
            int merged = 0;
            for (int i = 0; i < names.length; ) {
                int count = 0;
                int first = i;
                for (; i < names.length && isSame(first, i); i++) {
                    int graph = numbers[names[i]];
                    if (count == 0 || graphs[count - 1] != graph) {
                        graphs[count++] = graph;
                    }
                }
                sets.add(graphs, count);
                subjects[merged] = subjects[first];
                properties[merged] = properties[first];
                objects[merged] = objects[first];
                merged++;
            }
            subjects = Arrays.copyOf(subjects, merged);
            properties = Arrays.copyOf(properties, merged);
            objects = Arrays.copyOf(objects, merged);
            names = new int[merged];
            return sets.build();
        }

        private boolean isSame(int one, int other) {
            return subjects[one] == subjects[other]
                    && properties[one] == properties[other]
                    && objects[one] == objects[other];
        }
    }
}
