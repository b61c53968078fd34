package org.biaozhun.imports;

import java.nio.file.Path;

/**
 * What an import did.
 *
 * @param table the table that was written
 * @param read how many lines, or rows, were read, empty ones not counted
 * @param written how many rows were written
 * @param faults how many faults were told
 */
public record ImportResult(Path table, long read, long written, int faults) {

    /** How many lines, or rows, are not in the table. */
    public long leftOut() {
        return read - written;
    }
}
