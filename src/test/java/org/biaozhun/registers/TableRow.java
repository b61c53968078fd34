package org.biaozhun.registers;

import java.util.Map;
import java.util.stream.Stream;

/** A row: its cells, and what its page tells. */
record TableRow(String table, int line, Map<String, String> cells, PageGraph page) {

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean is(String column) {
        return !get(column).isEmpty();
    }

    Stream<String> parts(String column) {
        return is(column) ? Stream.of(get(column).split("; ")) : Stream.of();
    }
}
