package org.biaozhun.answers;

/**
 * A page of an answer.
 *
 * @param number from 1
 * @param size rows on a page, from 1
 */
public record Page(int number, int size) {

    public Page {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("pages and sizes begin with 1");
        }
    }

    /** The number of pages that so many rows fill: at least 1. */
    public int pages(long rows) {
        return (int) Math.max(1, (rows + size - 1) / size);
    }

    /** The first row of the page, from 0. */
    long start() {
        return (number - 1L) * size;
    }

    /** The page of another number. */
    public Page at(int other) {
        return new Page(other, size);
    }
}
