package org.biaozhun.store.frozen;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The terms of a dataset, numbered from 1 on in the order in which they were met; equal terms have
 * one number. What expressions make of a literal is kept once it has been asked for.
 *
 * <p>One thread adds terms, before others look them up.
 */
public final class Terms {

    /** The number of no term. */
    public static final int NONE = 0;

    private static final int FIRST_CAPACITY = 1024;

    private @Nullable Node[] nodes = new Node[FIRST_CAPACITY];
    private int[] hashes = new int[FIRST_CAPACITY];
    private int[] table = new int[2 * FIRST_CAPACITY];
    private AtomicReferenceArray<@Nullable NodeValue> values =
            new AtomicReferenceArray<>(FIRST_CAPACITY);
    private int last;

    /** The number of a term, which it gets if it has none. */
    int add(Node term) {
        int hash = spread(term.hashCode());
        int slot = slot(term, hash);
        if (table[slot] != NONE) {
            return table[slot];
        }
        last++;
        if (last == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * last);
            hashes = Arrays.copyOf(hashes, 2 * last);
        }
        nodes[last] = term;
        hashes[last] = hash;
        table[slot] = last;
        if (2 * last > table.length) {
            rehash();
        }
        return last;
    }

    private void rehash() {
        int[] larger = new int[2 * table.length];
        int mask = larger.length - 1;
        for (int id = 1; id <= last; id++) {
            int slot = hashes[id] & mask;
            while (larger[slot] != NONE) {
                slot = slot + 1 & mask;
            }
            larger[slot] = id;
        }
        table = larger;
    }

    private int slot(Node term, int hash) {
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != NONE
                && (hashes[table[slot]] != hash || !term.equals(nodes[table[slot]]))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    /** Makes room for what expressions make of the terms. */
    void ready() {
        if (values.length() <= last) {
            values = new AtomicReferenceArray<>(last + 1);
        }
    }

    /** The number of a term; {@link #NONE} if it has none. */
    public int id(Node term) {
        return table[slot(term, spread(term.hashCode()))];
    }

    /** The term of a number. */
    public Node node(int id) {
        Node node = nodes[id];
        if (node == null) {
            throw new IllegalArgumentException("no term has the number " + id);
        }
        return node;
    }

    /** The term of a number as a value for expressions. */
    public NodeValue value(int id) {
        Node node = node(id);
        if (!node.isLiteral() || id >= values.length()) {
            return NodeValue.makeNode(node);
        }
        NodeValue known = values.getAcquire(id);
        if (known == null) {
            known = NodeValue.makeNode(node);
            values.setRelease(id, known);
        }
        return known;
    }

    /** The greatest number. */
    public int last() {
        return last;
    }
}
