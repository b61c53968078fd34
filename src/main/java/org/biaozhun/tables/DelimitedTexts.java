package org.biaozhun.tables;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.biaozhun.tables.Table.Row;
import org.biaozhun.tables.TableFiles.Faults;
import org.biaozhun.tables.TableFiles.NoTable;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Tables as text in UTF-8: tab-separated values (IANA text/tab-separated-values: a line is a row,
 * and nothing is quoted) and comma-separated values (RFC 4180).
 */
final class DelimitedTexts {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char MARK_IN_LITTLE_ENDIAN = '\uFFFE';

    private DelimitedTexts() {}

    static List<Row> rows(byte[] bytes, boolean isCsv, Faults faults) throws NoTable {
        String text = text(bytes);
        return isCsv ? commas(text) : tabs(text, faults);
    }

    private static String text(byte[] bytes) throws NoTable {
        char mark = bytes.length < 2 ? '\0' : ByteBuffer.wrap(bytes).getChar();
        boolean isUtf16 = mark == BYTE_ORDER_MARK || mark == MARK_IN_LITTLE_ENDIAN;
        if (isUtf16) {
            throw new NoTable(1, "is in UTF-16: save it in UTF-8");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(character -> character == '\n').count() + 1;
            throw new NoTable(line, "is not in UTF-8 from this line on: save it in UTF-8");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static List<Row> tabs(String text, Faults faults) throws NoTable {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String written : (Iterable<String>) text.lines()::iterator) {
            line++;
            List<String> cells = Arrays.asList(written.split("\t", -1));
            Optional<String> quoted = cells.stream().filter(DelimitedTexts::isQuoted).findFirst();
            if (quoted.isEmpty()) {
                rows.add(row(line, cells));
                continue;
            }
            String wrong =
                    "%s is in quotation marks, which would be part of the cell: save without a text delimiter, or as .csv"
                            .formatted(quoted.get());
            if (rows.stream().allMatch(Row::isEmpty)) {
                throw new NoTable(line, wrong);
            }
            faults.add(line, wrong);
        }
        return rows;
    }

    private static boolean isQuoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    }

    private static List<Row> commas(String text) throws NoTable {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            long line = 1;
            try {
                while (records.hasNext()) {
                    rows.add(row((int) line, records.next().toList()));
                    line = parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException | IllegalStateException broken) {
                Throwable cause = broken.getCause() == null ? broken : broken.getCause();
                throw new NoTable((int) line, "is broken in this row: " + cause.getMessage());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        boolean isOtherwise =
                !rows.isEmpty()
                        && rows.getFirst().cells().size() == 1
                        && rows.getFirst().cells().getFirst().matches(".*[;\t].*");
        if (isOtherwise) {
            throw new NoTable(
                    1, "has no comma between its headers: separate cells with commas, or as .tsv");
        }
        return rows;
    }

    /** A cell of blanks is empty. */
    private static Row row(int line, List<String> cells) {
        return new Row(line, cells.stream().map(cell -> cell.isBlank() ? "" : cell).toList());
    }
}
