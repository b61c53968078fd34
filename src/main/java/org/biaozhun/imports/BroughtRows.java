package org.biaozhun.imports;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.biaozhun.tables.Cells;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The rows of a file that has been brought: tab-separated, comma-separated, or a workbook. */
final class BroughtRows {

    private static final String MARK = "\uFEFF";
    private static final char LITTLE_ENDIAN_MARK = '\uFFFE';
    private static final char BIG_ENDIAN_MARK = '\uFEFF';

    private BroughtRows() {}

    /**
     * A row.
     *
     * @param line the line on which it begins, or the number of the row in its sheet
     */
    record Row(int line, List<String> cells) {

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /**
     * Reads a file by the ending of its name.
     *
     * @param charset how its texts are encoded; empty for UTF-8, or UTF-16 with its mark
     * @param sheet the sheet of a workbook; empty for the only one
     * @throws IllegalArgumentException if it cannot be read
     */
    static List<Row> of(String name, byte[] bytes, String charset, String sheet, Told told) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "tsv", "tab", "txt" -> tabs(text(name, bytes, charset));
            case "csv" -> separated(name, text(name, bytes, charset));
            case "xlsx", "xlsm" ->
                    Cells.sheet(bytes, sheet, told::fault).stream()
                            .map(row -> new Row(row.number(), row.cells()))
                            .toList();
            case "ods", "xls", "numbers" ->
                    throw new IllegalArgumentException(
                            "%s: .%s is not read; save it as .xlsx or .csv"
                                    .formatted(name, ending));
            default ->
                    throw new IllegalArgumentException(
                            "%s is none of .tsv, .csv, .xlsx: rename it, or save it as one"
                                    .formatted(name));
        };
    }

    private static String text(String name, byte[] bytes, String charset) {
        Charset used = charset.isEmpty() ? byMark(bytes) : Charset.forName(charset);
        try {
            String text = used.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new IllegalArgumentException(
                    "%s is not in %s: say --charset GB18030 if it comes from a Chinese Excel, or"
                                    .formatted(name, used)
                            + " save it in UTF-8",
                    other);
        }
    }

    private static Charset byMark(byte[] bytes) {
        char mark = bytes.length < 2 ? '\0' : ByteBuffer.wrap(bytes).getChar();
        return mark == LITTLE_ENDIAN_MARK || mark == BIG_ENDIAN_MARK
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    /** Excel puts cells into quotation marks where they have a tab, a line break or such a mark. */
    private static List<Row> tabs(String text) {
        boolean isQuoted = text.startsWith("\"") || text.contains("\t\"") || text.contains("\n\"");
        if (isQuoted) {
            try {
                return parsed(text, '\t');
            } catch (UncheckedIOException | IllegalStateException notQuoted) {
                return plain(text);
            }
        }
        return plain(text);
    }

    private static List<Row> plain(String text) {
        List<Row> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            rows.add(new Row(rows.size() + 1, Arrays.asList(line.split("\t", -1))));
        }
        return rows;
    }

    private static List<Row> separated(String name, String text) {
        try {
            return parsed(text, separator(text.lines().findFirst().orElse("")));
        } catch (UncheckedIOException | IllegalStateException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            throw new IllegalArgumentException(
                    "%s is no CSV: %s; look at the quotation marks"
                            .formatted(name, cause.getMessage()),
                    broken);
        }
    }

    /** What stands most often in the first line: Excel writes semicolons in much of Europe. */
    private static char separator(String headers) {
        char best = ',';
        for (char other : new char[] {';', '\t'}) {
            if (count(headers, other) > count(headers, best)) {
                best = other;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static List<Row> parsed(String text, char separator) {
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            int line = 1;
            for (CSVRecord found : parser) {
                rows.add(new Row(line, found.toList()));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }
}
