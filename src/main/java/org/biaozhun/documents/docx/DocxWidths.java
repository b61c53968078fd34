package org.biaozhun.documents.docx;

import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Table;
import org.biaozhun.documents.rendering.ChineseNames;
import org.biaozhun.documents.rendering.Tokens;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Widths of the columns of a table: each takes its longest word and its longest Chinese name
 * unbroken, as Word breaks a line between any two Chinese characters; what is left goes to columns
 * whose texts are longer than that.
 *
 * @param columns widths in twentieths of a point
 */
record DocxWidths(List<Integer> columns) {

    /** The width of the text: A4 less twice 22 mm. */
    static final int TEXT = 9411;

    /** The colour of hairlines, as {@code --line}. */
    static final String LINE = Tokens.ofTheSite().hex("line");

    /** The size of the letters in tables and indexes. */
    private static final int SIZE = 170;

    /** The width of a letter, bold or wide ones too; that of a Chinese character is the size. */
    private static final int LETTER = 108;

    private static final int BOLD = 122;
    private static final int PADDING = 142;
    private static final int MARK = 70;
    private static final int MARKS_TOGETHER = 6;

    /** The width of a line of the index: half the text less the gap and the indent. */
    private static final int INDEX = (TEXT - 510) / 2 - 227;

    /** A longer text counts as one of this width. */
    private static final int LONGEST = 45 * LETTER;

    /** Copies the list. */
    DocxWidths {
        columns = List.copyOf(columns);
    }

    static DocxWidths of(Table table) {
        List<Integer> least = all(table, column -> least(table, column));
        List<Integer> more =
                all(table, column -> Math.max(1, longest(table, column) - least.get(column)));
        int needed = sum(least);
        int spare = Math.max(0, TEXT - needed);
        double narrower = Math.min(1, (double) TEXT / needed);
        return new DocxWidths(
                all(
                        table,
                        column ->
                                (int) (least.get(column) * narrower)
                                        + (int) ((long) spare * more.get(column) / sum(more))));
    }

    /** Whether a Chinese name fits beside an English one on a line of the index. */
    static boolean fits(String english, String zh) {
        return width(english + " " + zh) <= INDEX;
    }

    private static List<Integer> all(Table table, IntFunction<Integer> column) {
        return IntStream.range(0, table.columns().size()).mapToObj(column).toList();
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static int least(Table table, int column) {
        int words = words(new Inline.Text(table.columns().get(column))) * BOLD / LETTER;
        for (Table.Row row : table.rows()) {
            for (Inline inline : row.cells().get(column)) {
                words = Math.max(words, words(inline));
            }
        }
        return words + PADDING;
    }

    /** The longest chunk without a place to break; marks may follow a Chinese name. */
    private static int words(Inline inline) {
        if (inline instanceof Inline.Chinese) {
            boolean isName = ChineseNames.isName(inline.text());
            return isName ? width(inline.text()) + MARKS_TOGETHER * MARK : 0;
        }
        return Stream.of(inline.text().split("[ -]", -1))
                .mapToInt(DocxWidths::width)
                .max()
                .orElse(0);
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point < 0x2E80 ? LETTER : SIZE).sum();
    }

    private static int longest(Table table, int column) {
        int longest =
                table.rows().stream()
                        .mapToInt(row -> width(row.cells().get(column)))
                        .max()
                        .orElse(0);
        return Math.min(longest, LONGEST) + PADDING;
    }

    private static int width(List<Inline> cell) {
        return cell.stream().mapToInt(inline -> width(inline.text())).sum();
    }
}
