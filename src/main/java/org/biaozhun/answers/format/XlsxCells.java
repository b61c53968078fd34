package org.biaozhun.answers.format;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.FmtUtils;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts terms and text into the cells of one workbook, typed where Excel keeps the value whole. */
final class XlsxCells {

    private static final int MAX_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int EXACT_DIGITS = 15;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Excel counts a 29 February 1900: days before its end differ between programs. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /**
     * What XML cannot hold, and text that would read as the escape for it (ECMA-376, 22.9.2.19).
     */
    private static final Pattern ESCAPED =
            Pattern.compile(
                    "[\\x00-\\x08\\x0B-\\x1F\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]"
                            + "|_(?=x[0-9A-Fa-f]{4}_)");

    private final CellStyle bold;
    private final CellStyle day;
    private final CellStyle wrapped;
    private final CellStyle quoted;

    XlsxCells(Workbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(font);
        bold.setVerticalAlignment(VerticalAlignment.TOP);
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    /** Puts a term: numbers, yes or no and days typed, everything else as text. */
    void put(Cell cell, Node node) {
        if (node.isLiteral()) {
            literal(cell, node);
        } else if (node.isURI()) {
            text(cell, node.getURI());
        } else {
            text(cell, FmtUtils.stringForNode(node));
        }
    }

    private void literal(Cell cell, Node literal) {
        String text = literal.getLiteralLexicalForm();
        Object value =
                literal.getLiteralDatatype().isValid(text) ? literal.getLiteralValue() : text;
        Optional<LocalDate> date = day(literal, text);
        if (date.isPresent()) {
            cell.setCellValue(date.get());
            cell.setCellStyle(day);
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof Number number && staysWhole(number)) {
            cell.setCellValue(Double.parseDouble(number.toString()));
        } else {
            text(cell, text);
        }
    }

    /** A day of Excel's calendar; one with a time zone is none. */
    private static Optional<LocalDate> day(Node literal, String text) {
        boolean day =
                literal.getLiteralDatatype().equals(XSDDatatype.XSDdate)
                        && DAY.matcher(text).matches()
                        && literal.getLiteralDatatype().isValid(text);
        return Optional.of(text)
                .filter(t -> day)
                .map(LocalDate::parse)
                .filter(date -> !date.isBefore(FIRST_DAY));
    }

    /** Whether Excel, which counts in doubles and shows 15 digits, keeps a number as it is. */
    private static boolean staysWhole(Number number) {
        if (!Double.isFinite(number.doubleValue())) {
            return false;
        }
        return number instanceof Double
                || number instanceof Float
                || new BigDecimal(number.toString()).stripTrailingZeros().precision()
                        <= EXACT_DIGITS;
    }

    /**
     * Puts text that stays text, also when it begins as a formula does.
     *
     * @throws IllegalArgumentException if it is longer than a cell holds
     */
    void text(Cell cell, String text) {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "the text for cell %s has %,d characters, a cell of XLSX holds %,d: ask"
                                    + " for CSV",
                            cell.getAddress(),
                            text.length(),
                            MAX_TEXT));
        }
        cell.setCellValue(
                ESCAPED.matcher(text)
                        .replaceAll(m -> "_x%04X_".formatted((int) m.group().charAt(0))));
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(quoted);
        }
    }

    /** Puts a heading. */
    void heading(Cell cell, String text) {
        text(cell, text);
        cell.setCellStyle(bold);
    }

    /** Puts text for people, on as many lines as it needs. */
    void prose(Cell cell, String text) {
        text(cell, text);
        cell.setCellStyle(wrapped);
    }
}
