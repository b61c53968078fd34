package org.biaozhun.tables;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.biaozhun.tables.Table.Row;
import org.biaozhun.tables.TableFiles.Faults;
import org.biaozhun.tables.TableFiles.NoTable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The first sheet of a workbook (Office Open XML, ECMA-376). A cell is what is written in it; a
 * date is as precise as it is shown.
 */
final class Workbooks {

    private final Faults faults;
    private final boolean takesResults;

    private Workbooks(Faults faults, boolean takesResults) {
        this.faults = faults;
        this.takesResults = takesResults;
    }

    /**
     * A sheet of a workbook that has been brought: of a formula its result is taken.
     *
     * @param wanted its name; empty for the only one that has rows
     */
    static List<Row> sheet(byte[] bytes, String wanted, Faults remarks) throws NoTable {
        try (XSSFWorkbook workbook = open(bytes)) {
            List<Sheet> sheets = new ArrayList<>();
            workbook.sheetIterator().forEachRemaining(sheets::add);
            List<Sheet> fitting =
                    sheets.stream()
                            .filter(sheet ->
                                    wanted.isEmpty()
                                            ? sheet.getPhysicalNumberOfRows() > 0
                                            : sheet.getSheetName().equals(wanted))
                            .toList();
            if (fitting.size() != 1) {
                throw new NoTable(
                        0,
                        "%s: name one of its sheets, which are %s"
                                .formatted(
                                        wanted.isEmpty()
                                                ? "has %d sheets with rows"
                                                        .formatted(fitting.size())
                                                : "has no sheet " + wanted,
                                        sheets.stream()
                                                .map(Sheet::getSheetName)
                                                .collect(Collectors.joining(", "))));
            }
            return new Workbooks(remarks, true).rows(fitting.getFirst());
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private static XSSFWorkbook open(byte[] bytes) throws NoTable {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException broken) {
            throw unreadable(broken);
        }
    }

    private static NoTable unreadable(Exception broken) {
        return new NoTable(0, "is no workbook that can be read: " + broken.getMessage());
    }

    static List<Row> rows(byte[] bytes, Faults faults) throws NoTable {
        try (XSSFWorkbook workbook = open(bytes)) {
            if (workbook.getNumberOfSheets() == 0) {
                throw new NoTable(0, "has no sheet: a table is one");
            }
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                Sheet other = workbook.getSheetAt(i);
                if (other.getPhysicalNumberOfRows() > 0) {
                    faults.add(
                            0,
                            "has a second sheet that is not empty, %s: a table is one sheet"
                                    .formatted(other.getSheetName()));
                }
            }
            return new Workbooks(faults, false).rows(workbook.getSheetAt(0));
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private List<Row> rows(Sheet sheet) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            faults.add(
                    merged.getFirstRow() + 1,
                    merged.formatAsString() + " is one merged cell: each row has its own cells");
        }
        List<Row> rows = new ArrayList<>();
        int width = 0;
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < Math.max(width, row.getLastCellNum()); i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? "" : read(cell));
            }
            boolean isHeader = width == 0;
            while (!cells.isEmpty()
                    && cells.getLast().isEmpty()
                    && (isHeader || cells.size() > width)) {
                cells.removeLast();
            }
            width = isHeader ? cells.size() : width;
            rows.add(new Row(row.getRowNum() + 1, List.copyOf(cells)));
        }
        return rows;
    }

    /** POI finds out late what is broken in a cell, and says so in many ways. */
    private String read(Cell cell) {
        try {
            return text(cell);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            return refused(cell, "cannot be read: " + broken.getMessage());
        }
    }

    private String text(Cell cell) {
        boolean isResult = takesResults && cell.getCellType() == CellType.FORMULA;
        return switch (isResult ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING -> cell.getStringCellValue().isBlank() ? "" : cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC -> number(cell);
            case FORMULA ->
                    refused(cell, "is a formula, =" + cell.getCellFormula() + ": write its value");
            case ERROR ->
                    refused(
                            cell,
                            "has the error "
                                    + FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> "";
        };
    }

    private String refused(Cell cell, String message) {
        faults.add(cell.getRowIndex() + 1, cell.getAddress().formatAsString() + " " + message);
        return "";
    }

    private String number(Cell cell) {
        if (!DateUtil.isCellDateFormatted(cell)) {
            return NumberToTextConverter.toText(cell.getNumericCellValue());
        }
        LocalDateTime time = cell.getLocalDateTimeCellValue();
        if (time == null) {
            return refused(cell, "is no date");
        }
        if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return time.toString();
        }
        String day = time.toLocalDate().toString();
        String shown = shown(cell);
        if (shown.contains("d")) {
            return day;
        }
        if (!shown.contains("y")) {
            return refused(cell, "shows no year of its date: show it, or write the date as a text");
        }
        String month = day.substring(0, day.lastIndexOf('-'));
        return shown.contains("m") ? month : month.substring(0, month.lastIndexOf('-'));
    }

    /** The parts of a date that the format of a cell shows, without texts and colours. */
    private static String shown(Cell cell) {
        return cell.getCellStyle()
                .getDataFormatString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
    }
}
