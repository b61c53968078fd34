package org.biaozhun.answers.format;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.biaozhun.queries.QueryHeader;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes rows as a workbook (Office Open XML, ECMA-376) of two sheets: the answer, and, if the
 * query says so, what its columns mean.
 *
 * <p>The same answer is the same bytes wherever and whenever it is written.
 */
public final class XlsxWriter {

    /** The rows that a sheet holds below its header. */
    static final int MAX_ROWS = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    /** The name of the sheet that explains the columns. */
    static final String EXPLANATION = "Columns";

    private static final String STYLES = "xl/styles.xml";
    private static final String END_OF_FORMATS = "</cellXfs>";
    private static final String STYLE_NAMES =
            "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
                    + " builtinId=\"0\"/></cellStyles>";

    private static final int STREAMED_ABOVE = 5_000;

    /** Sheet names that are taken, here or by Excel itself. */
    private static final Set<String> TAKEN = Set.of("columns", "history");

    /**
     * Writes the answer to a query that has no name and says nothing of itself.
     *
     * @param rows the answer
     * @param output where to; not closed
     * @throws IllegalArgumentException if there are more rows than a sheet holds or a text is
     *     longer than a cell holds; nothing has been written then
     * @throws IOException if the output or the folder for temporary files does not take it
     */
    public static void write(Answer.Rows rows, OutputStream output) throws IOException {
        new XlsxWriter().write(rows, new QueryHeader(Map.of()), "answer", output);
    }

    /**
     * Writes a workbook.
     *
     * @param rows the answer
     * @param header what the query says of itself
     * @param name name of the query
     * @param output where to; not closed
     * @throws IllegalArgumentException if there are more rows than a sheet holds or a text is
     *     longer than a cell holds; nothing has been written then
     * @throws IOException if the output or the folder for temporary files does not take it
     */
    void write(Answer.Rows rows, QueryHeader header, String name, OutputStream output)
            throws IOException {
        if (rows.bindings().size() > MAX_ROWS) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "the answer has %,d rows, a sheet of XLSX holds %,d: ask for CSV",
                            rows.bindings().size(),
                            MAX_ROWS));
        }
        Path dated = Files.createTempFile("biaozhun-", ".xlsx");
        try {
            writeDated(rows, header, name, dated);
            UndatedZip.copy(dated, output, STYLES, XlsxWriter::withStyleName);
        } finally {
            Files.deleteIfExists(dated);
        }
    }

    private static void writeDated(Answer.Rows rows, QueryHeader header, String name, Path file)
            throws IOException {
        XSSFWorkbook whole = new XSSFWorkbook();
        describe(whole.getProperties().getCoreProperties(), header, name);
        boolean streamed = rows.bindings().size() > STREAMED_ABOVE;
        try (Workbook workbook = streamed ? new SXSSFWorkbook(whole) : whole;
                OutputStream output = Files.newOutputStream(file)) {
            XlsxCells cells = new XlsxCells(workbook);
            answer(workbook.createSheet(sheetName(name)), rows, cells);
            if (!header.values().isEmpty()) {
                explanation(workbook.createSheet(EXPLANATION), rows, header, cells);
            }
            workbook.write(output);
        }
    }

    /**
     * The style of cells that say nothing of theirs has a name (ECMA-376, section 18.8.7); POI, of
     * whose schemas we have the small edition, gives it none.
     */
    private static String withStyleName(String styles) {
        return styles.replace(END_OF_FORMATS, END_OF_FORMATS + STYLE_NAMES);
    }

    private static void describe(CoreProperties properties, QueryHeader header, String name) {
        properties.setCreator("Biaozhun");
        properties.setTitle(header.summary().orElse(name));
        properties.setCreated(Optional.empty());
        properties.setModified(Optional.empty());
    }

    private static String sheetName(String query) {
        return WorkbookUtil.createSafeSheetName(
                TAKEN.contains(query.toLowerCase(Locale.ROOT)) ? query + " rows" : query);
    }

    private static void answer(Sheet sheet, Answer.Rows rows, XlsxCells cells) {
        List<Var> variables = rows.variables();
        XlsxWidths widths = new XlsxWidths();
        Row heading = sheet.createRow(0);
        for (int column = 0; column < variables.size(); column++) {
            String variable = variables.get(column).getVarName();
            cells.heading(heading.createCell(column), variable);
            widths.fitHeading(column, variable);
        }
        int number = 0;
        for (Binding binding : rows.bindings()) {
            row(sheet.createRow(++number), binding, variables, cells, widths);
        }
        sheet.createFreezePane(0, 1);
        if (!variables.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, number, 0, variables.size() - 1));
        }
        widths.apply(sheet);
    }

    private static void row(
            Row row, Binding binding, List<Var> variables, XlsxCells cells, XlsxWidths widths) {
        for (int column = 0; column < variables.size(); column++) {
            Node node = binding.get(variables.get(column));
            if (node != null) {
                cells.put(row.createCell(column), node);
                widths.fit(
                        column, node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
            }
        }
    }

    private static void explanation(
            Sheet sheet, Answer.Rows rows, QueryHeader header, XlsxCells cells) {
        XlsxWidths widths = new XlsxWidths();
        int number = 0;
        line(sheet.createRow(number++), "Summary", header.summary().orElse(""), cells, widths);
        line(
                sheet.createRow(number++),
                "Description",
                header.description().orElse(""),
                cells,
                widths);
        Row heading = sheet.createRow(++number);
        cells.heading(heading.createCell(0), "Column");
        cells.heading(heading.createCell(1), "Meaning");
        Map<String, String> meanings = header.columns();
        for (Var variable : rows.variables()) {
            String column = variable.getVarName();
            line(
                    sheet.createRow(++number),
                    column,
                    meanings.getOrDefault(column, ""),
                    cells,
                    widths);
        }
        widths.apply(sheet);
    }

    private static void line(
            Row row, String heading, String text, XlsxCells cells, XlsxWidths widths) {
        cells.heading(row.createCell(0), heading);
        cells.prose(row.createCell(1), text);
        widths.fit(0, heading);
        widths.fit(1, text);
    }
}
