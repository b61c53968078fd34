package org.biaozhun.publishing;

import org.apache.jena.graph.Node;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A part of a dataset: how large it is, and its parts in turn (VoID, section 4.5). */
final class Partition {

    private final Map<Key, Partition> parts = new HashMap<>();
    private long size;

    /** How a dataset is parted. */
    enum Kind {
        /** The things of a class. */
        CLASS,
        /** The triples with a property. */
        PROPERTY,
        /** The triples that point to a thing of a class. */
        VALUE_CLASS,
        /** The triples whose value is a literal of a datatype. */
        DATATYPE
    }

    /**
     * What tells one part from the others.
     *
     * @param kind how the whole is parted
     * @param term IRI of the class, property or datatype
     */
    record Key(Kind kind, Node term) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::kind).thenComparing(key -> key.term().getURI());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The number of things or triples in it. */
    long size() {
        return size;
    }

    void grow() {
        size++;
    }

    Partition part(Kind kind, Node term) {
        return parts.computeIfAbsent(new Key(kind, term), key -> new Partition());
    }

    /** Counts one more thing or triple in a part. */
    Partition count(Kind kind, Node term) {
        Partition part = part(kind, term);
        part.grow();
        return part;
    }

    /** Its parts, in an order that is always the same. */
    SortedMap<Key, Partition> parts() {
        return new TreeMap<>(parts);
    }

    /** The IRIs by which it is parted in one way. */
    List<Node> terms(Kind kind) {
        return parts.keySet().stream().filter(key -> key.kind() == kind).map(Key::term).toList();
    }
}
