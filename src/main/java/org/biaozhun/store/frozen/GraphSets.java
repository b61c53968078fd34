package org.biaozhun.store.frozen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * In which named graphs the triples stand. Graphs are numbered from 0 on; each set of graphs that
 * occurs is a number too, and that of one graph alone is the number of the graph.
 */
final class GraphSets {

    final int[] names;
    final int[][] places;
    private final int[] setOfPlace;
    private final int[][] sets;

    private GraphSets(int[] names, int[][] places, int[] setOfPlace, int[][] sets) {
        this.names = names;
        this.places = places;
        this.setOfPlace = setOfPlace;
        this.sets = sets;
    }

    /** The graphs of the triple at a place, sorted. */
    int[] at(int place) {
        return sets[setOfPlace[place]];
    }

    /** Whether the triple at a place stands in a graph. */
    boolean isIn(int place, int graph) {
        int set = setOfPlace[place];
        return set == graph || (set >= names.length && contains(sets[set], graph));
    }

    private static boolean contains(int[] graphs, int graph) {
        return Arrays.binarySearch(graphs, graph) >= 0;
    }

    /** The number of the graph that a term names; negative if it names none. */
    int graph(int name) {
        return Arrays.binarySearch(names, name);
    }

    /** Takes the places of triples in the order in which they are sorted. */
    static final class Builder {

        private final int[] names;
        private final int[][] places;
        private final int[] sizes;
        private final int[] setOfPlace;
        private final Map<Key, Integer> known = new HashMap<>();
        private int[][] sets;
        private int count;
        private int next;

        /**
         * @param names the terms that name graphs, sorted
         * @param sizes how many triples each has at most
         * @param triples how many triples there are
         */
        Builder(int[] names, int[] sizes, int triples) {
            this.names = names;
            this.places = new int[names.length][];
            Arrays.setAll(places, graph -> new int[sizes[graph]]);
            this.sizes = new int[names.length];
            this.setOfPlace = new int[triples];
            this.sets = new int[names.length + 1][];
            for (int graph = 0; graph < names.length; graph++) {
                sets[graph] = new int[] {graph};
            }
            this.count = names.length;
        }

        /** Adds the graphs of the next triple: those from one place to another, sorted. */
        void add(int[] graphs, int size) {
            for (int i = 0; i < size; i++) {
                places[graphs[i]][sizes[graphs[i]]++] = next;
            }
            setOfPlace[next++] = size == 1 ? graphs[0] : set(Arrays.copyOf(graphs, size));
        }

        private int set(int[] graphs) {
            return known.computeIfAbsent(
                    new Key(graphs),
                    key -> {
                        if (count == sets.length) {
                            sets = Arrays.copyOf(sets, 2 * count);
                        }
                        sets[count] = graphs;
                        return count++;
                    });
        }

        GraphSets build() {
            for (int graph = 0; graph < places.length; graph++) {
                if (sizes[graph] < places[graph].length) {
                    places[graph] = Arrays.copyOf(places[graph], sizes[graph]);
                }
            }
            return new GraphSets(
                    names, places, Arrays.copyOf(setOfPlace, next), Arrays.copyOf(sets, count));
        }
    }

    private static final class Key {

        private final int[] graphs;

        Key(int[] graphs) {
            this.graphs = graphs;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(graphs, key.graphs);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(graphs);
        }
    }
}
