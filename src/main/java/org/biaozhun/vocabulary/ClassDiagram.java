package org.biaozhun.vocabulary;

import org.biaozhun.vocabulary.Vocabulary.Link;

import java.util.ArrayList;
import java.util.List;

/**
 * How the things of a class are tied to others in the data, as a drawing: what points to them on
 * the left, what they point to on the right. Lengths are in units of the drawing.
 *
 * @param left what points to the class
 * @param right what it points to
 * @param more how many rarer edges are left out
 */
public record ClassDiagram(List<Row> left, List<Row> right, int more) {

    static final ClassDiagram NONE = new ClassDiagram(List.of(), List.of(), 0);

    private static final int ROWS = 9;
    private static final int ROW_HEIGHT = 34;
    private static final int MARGIN = 20;

    public ClassDiagram {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * An edge.
     *
     * @param property the property
     * @param other the class at the other end
     * @param count how many statements
     * @param y the middle of the row
     */
    public record Row(Link property, Link other, int count, int y) {}

    /** A diagram of the most frequent edges, which are given first. */
    static ClassDiagram of(List<Row> left, List<Row> right) {
        int rows = Math.min(ROWS, Math.max(left.size(), right.size()));
        int more = Math.max(0, left.size() - ROWS) + Math.max(0, right.size() - ROWS);
        return new ClassDiagram(placed(left, rows), placed(right, rows), more);
    }

    private static List<Row> placed(List<Row> rows, int height) {
        int shown = Math.min(ROWS, rows.size());
        int top = (height - shown) * ROW_HEIGHT / 2;
        List<Row> placed = new ArrayList<>();
        for (int at = 0; at < shown; at++) {
            Row row = rows.get(at);
            int y = MARGIN + top + at * ROW_HEIGHT;
            placed.add(new Row(row.property(), row.other(), row.count(), y));
        }
        return placed;
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return left.isEmpty() && right.isEmpty();
    }

    /** The height of the drawing. */
    public int height() {
        return Math.max(1, Math.max(left.size(), right.size())) * ROW_HEIGHT + 2 * MARGIN / 4;
    }

    /** The middle of the class itself. */
    public int middle() {
        return height() / 2;
    }
}
