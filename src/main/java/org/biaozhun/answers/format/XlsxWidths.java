package org.biaozhun.answers.format;

import org.apache.poi.ss.usermodel.Sheet;

import java.util.SortedMap;
import java.util.TreeMap;

/** The widths of a sheet's columns by what is in them, counted, not measured with a font. */
final class XlsxWidths {

    private static final int LEAST = 8;
    private static final int MOST = 60;

    /** Excel's button for a filter, and the margins of a cell. */
    private static final int BUTTON = 3;

    private static final int MARGIN = 1;

    /** The unit of column widths. */
    private static final int PER_CHARACTER = 256;

    /** Scripts from here on are mostly written in squares, two letters wide. */
    private static final int FIRST_WIDE = 0x2E80;

    private final SortedMap<Integer, Integer> widths = new TreeMap<>();

    /** Makes a column wide enough for a text, or for as much of it as is sensible. */
    void fit(int column, String text) {
        if (widths.getOrDefault(column, LEAST) < MOST) {
            int width = text.lines().mapToInt(XlsxWidths::width).max().orElse(0);
            widths.merge(column, Math.clamp(width, LEAST, MOST), Math::max);
        }
    }

    /** Makes a column wide enough for a heading with its filter. */
    void fitHeading(int column, String text) {
        fit(column, text + " ".repeat(BUTTON));
    }

    private static int width(String line) {
        return line.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum();
    }

    /** Gives a sheet's columns their widths. */
    void apply(Sheet sheet) {
        widths.forEach(
                (column, width) -> sheet.setColumnWidth(column, (width + MARGIN) * PER_CHARACTER));
    }
}
