package org.biaozhun.tables;

import org.biaozhun.tables.CellReaders.Unreadable;
import org.biaozhun.tables.TableFiles.NoTable;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** What those who make tables of other files have to know of cells. */
public final class Cells {

    private Cells() {}

    /**
     * A row of a sheet.
     *
     * @param number its number in the sheet, from 1
     * @param cells its cells; empty where nothing is written
     */
    public record SheetRow(int number, List<String> cells) {}

    /**
     * The variable that a header is.
     *
     * @return the name without a question mark; empty for a header of blanks
     */
    public static String variable(String header) {
        return Headers.variable(header);
    }

    /** Whether a table can have a column with this variable. */
    public static boolean isAllowed(String variable) {
        return !variable.isEmpty() && !variable.equals(Headers.ROW_NUMBER);
    }

    /**
     * Whether a function of a table's query has a value for a text.
     *
     * @param function its local name, as in {@code time}
     */
    public static boolean isRead(String function, String text) {
        try {
            Objects.requireNonNull(CellReaders.BY_NAME.get(function), function).read(text);
            return true;
        } catch (Unreadable unreadable) {
            return false;
        }
    }

    /**
     * The rows of a sheet of a workbook (Office Open XML); dates are as precise as they are shown,
     * formulas are their results.
     *
     * @param sheet the name of the sheet; empty for the only one that has rows
     * @param remarks takes what is odd, with the number of its row, 0 for the sheet
     * @throws IllegalArgumentException if the file is no workbook or has no such sheet
     */
    public static List<SheetRow> sheet(
            byte[] workbook, String sheet, BiConsumer<Integer, String> remarks) {
        try {
            return Workbooks.sheet(workbook, sheet, remarks::accept).stream()
                    .map(row -> new SheetRow(row.line(), row.cells()))
                    .toList();
        } catch (NoTable none) {
            throw new IllegalArgumentException(none.getMessage(), none);
        }
    }
}
