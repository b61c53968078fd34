package org.biaozhun.tables;

import org.apache.jena.sparql.core.Quad;
import org.biaozhun.tables.Table.Row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rows of a table said when it was read last: of a table in which a cell is edited, one
 * row is evaluated. It holds for one query and one list of columns; rows with faults are not kept,
 * as these have to be told each time.
 */
final class RowMemory {

    private final boolean isByNumber;
    private final Map<Key, Set<Quad>> said = new HashMap<>();
    private final Set<Quad> read = new HashSet<>();

    private record Key(int number, List<String> cells) {}

    /**
     * An empty memory.
     *
     * @param isByNumber whether a row says something else where it has another number
     */
    RowMemory(boolean isByNumber) {
        this.isByNumber = isByNumber;
    }

    /** The statements of a row that has been read before. */
    Optional<Set<Quad>> said(Row row, int number) {
        return Optional.ofNullable(said.get(key(row, number)));
    }

    /** Whether a statement has been read before as it is. */
    boolean knows(Quad quad) {
        return read.contains(quad);
    }

    /**
     * Keeps what a table says now, and nothing else.
     *
     * @param made what each row makes, in order
     * @param asRead each statement that could be read, as it was read
     * @param faulty the rows with faults
     */
    void keep(Map<Row, Set<Quad>> made, Map<Quad, Quad> asRead, Set<Row> faulty) {
        said.clear();
        read.clear();
        int number = 0;
        for (Map.Entry<Row, Set<Quad>> row : made.entrySet()) {
            number++;
            if (faulty.contains(row.getKey()) || !asRead.keySet().containsAll(row.getValue())) {
                continue;
            }
            Set<Quad> quads = new LinkedHashSet<>();
            row.getValue().forEach(quad -> quads.add(asRead.get(quad)));
            said.put(key(row.getKey(), number), quads);
            read.addAll(quads);
        }
    }

    private Key key(Row row, int number) {
        return new Key(isByNumber ? number : 0, row.cells());
    }
}
