package org.biaozhun.store.steps;

import java.util.Arrays;

/** Numbers in the order in which they were added, or each only once. */
public final class Ints {

    private static final int FIRST_CAPACITY = 16;
    private static final int GOLDEN = 0x9E3779B9;

    private final boolean isSet;
    private int[] numbers = new int[FIRST_CAPACITY];
    private int[] table = {};
    private int size;

    private Ints(boolean isSet) {
        this.isSet = isSet;
    }

    public static Ints list() {
        return new Ints(false);
    }

    public static Ints set() {
        return new Ints(true);
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return numbers[index];
    }

    /** Adds a number; false if it is a set that has it. */
    public boolean add(int number) {
        if (isSet) {
            if (2 * (size + 1) > table.length) {
                rehash();
            }
            int slot = slot(number);
            if (table[slot] != 0) {
                return false;
            }
            table[slot] = size + 1;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
        return true;
    }

    private int slot(int number) {
        int mask = table.length - 1;
        int mixed = number * GOLDEN;
        int slot = (mixed ^ (mixed >>> 15)) & mask;
        while (table[slot] != 0 && numbers[table[slot] - 1] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        table = new int[Math.max(2 * FIRST_CAPACITY, 2 * table.length)];
        for (int i = 0; i < size; i++) {
            table[slot(numbers[i])] = i + 1;
        }
    }
}
