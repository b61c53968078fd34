package org.biaozhun.store.frozen;

/**
 * Triples sorted by their three terms in one order. The triples with a first term stand from {@code
 * start[first]} to {@code start[first + 1]}; within them the second is sorted, and within those the
 * third.
 */
final class TripleOrder {

    private static final int SHORT = 8;

    final int[] start;
    final int[] second;
    final int[] third;

    TripleOrder(int[] start, int[] second, int[] third) {
        this.start = start;
        this.second = second;
        this.third = third;
    }

    /** Where the triples with a first term begin. */
    int from(int first) {
        return first > 0 && first < start.length - 1 ? start[first] : 0;
    }

    /** Where the triples with a first term end. */
    int to(int first) {
        return first > 0 && first < start.length - 1 ? start[first + 1] : 0;
    }

    /** Where the triples with two terms begin, or would. */
    int from(int first, int secondTerm) {
        return lower(second, from(first), to(first), secondTerm);
    }

    /** Where the triples with two terms end, which begin at a place. */
    int to(int from, int first, int secondTerm) {
        int end = to(first);
        int step = 1;
        int at = from;
        while (at + step < end && second[at + step] == secondTerm) {
            at += step;
            step *= 2;
        }
        return upper(second, at, Math.min(at + step, end), secondTerm);
    }

    /** Where a triple stands; negative if it does not. */
    int find(int first, int secondTerm, int thirdTerm) {
        int from = from(first, secondTerm);
        int end = to(first);
        if (from >= end || second[from] != secondTerm) {
            return -1;
        }
        if (third[from] == thirdTerm) {
            return from;
        }
        int to = to(from, first, secondTerm);
        int at = lower(third, from, to, thirdTerm);
        return at < to && third[at] == thirdTerm ? at : -1;
    }

    /** The first place whose number is not less than a key. */
    static int lower(int[] sorted, int from, int to, int key) {
        int low = from;
        int high = to;
        while (high - low > SHORT) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < high && sorted[low] < key) {
            low++;
        }
        return low;
    }

    private static int upper(int[] sorted, int from, int to, int key) {
        return lower(sorted, from, to, key + 1);
    }

    /** The first term of a place. */
    int firstOf(int place) {
        int low = 0;
        int high = start.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (start[middle] <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
