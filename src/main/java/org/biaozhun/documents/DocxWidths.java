package org.biaozhun.documents;

import org.biaozhun.annex.Inline;
import org.biaozhun.annex.Table;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Widths of the columns of a table, after the length of their texts.
 *
 * @param columns widths in twentieths of a point
 */
record DocxWidths(List<Integer> columns) {

    /** The width of the text: A4 less twice 22 mm. */
    static final int TEXT = 9411;

    /** The colour of hairlines, as {@code --line}. */
    static final String LINE = Tokens.ofTheSite().hex("line");

    private static final int SHORTEST = 9;
    private static final int LONGEST = 45;

    /** Copies the list. */
    DocxWidths {
        columns = List.copyOf(columns);
    }

    static DocxWidths of(Table table) {
        List<Integer> lengths =
                IntStream.range(0, table.columns().size())
                        .mapToObj(column -> length(table, column))
                        .toList();
        int all = lengths.stream().mapToInt(Integer::intValue).sum();
        return new DocxWidths(lengths.stream().map(length -> TEXT * length / all).toList());
    }

    private static int length(Table table, int column) {
        int longest =
                table.rows().stream()
                        .mapToInt(row -> length(row.cells().get(column)))
                        .max()
                        .orElse(0);
        return Math.clamp(
                Math.max(longest, table.columns().get(column).length()), SHORTEST, LONGEST);
    }

    /** Chinese characters are twice as wide. */
    private static int length(List<Inline> cell) {
        return cell.stream()
                .flatMapToInt(inline -> inline.text().codePoints())
                .map(point -> point < 0x2E80 ? 1 : 2)
                .sum();
    }
}
