package org.biaozhun.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.ontology.Bz;
import org.biaozhun.rdf.RdfDocument.Located;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class WorkbooksTests {

    private static final String QUERY =
            """
            PREFIX bzf: <https://w3id.org/biaozhun/function#>
            CONSTRUCT { ?thing <urn:a:start> ?time ; <urn:a:count> ?count }
            WHERE {
              BIND(IRI(CONCAT("urn:a:", ?id)) AS ?thing)
              BIND(bzf:time(?start) AS ?time)
            }
            """;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("bodies");
    private final List<String> findings = new ArrayList<>();

    private Cell cell(int row, int column) {
        return (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                .createCell(column);
    }

    private void row(int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            cell(row, i).setCellValue(cells[i]);
        }
    }

    private void day(int row, int column, LocalDate day, String shown) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(shown));
        Cell cell = cell(row, column);
        cell.setCellValue(day);
        cell.setCellStyle(style);
    }

    private List<String> read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return read(bytes.toByteArray());
    }

    private List<String> read(byte[] bytes) {
        List<Located> statements =
                new Tables()
                        .read(
                                new CorpusFile("data/registers/x.xlsx", bytes),
                                new CorpusFile(
                                        "data/registers/x.rq",
                                        QUERY.getBytes(StandardCharsets.UTF_8)),
                                Bz.graph("data/registers/x"),
                                finding -> findings.add(finding.toString()));
        return statements.stream()
                .map(found -> found.line() + " " + found.quad().getObject().getLiteralLexicalForm())
                .toList();
    }

    @Test
    void cellsAreWhatIsWrittenAndDatesAsPreciseAsShown() throws IOException {
        row(0, "id", "start", "count");
        row(1, "a");
        day(1, 1, LocalDate.of(2024, 11, 28), "dd/mm/yyyy");
        cell(1, 2).setCellValue(1200);
        row(3, "b");
        day(3, 1, LocalDate.of(2024, 11, 1), "mmm-yy");
        cell(3, 2).setCellValue(0.1);
        row(4, "c");
        day(4, 1, LocalDate.of(2024, 1, 1), "yyyy");
        row(5, "d");
        cell(5, 1).setCellValue(2023);
        cell(5, 7).setBlank();
        assertThat(read())
                .containsExactly(
                        "2 2024-11-28", "2 1200", "4 2024-11", "4 0.1", "5 2024", "6 2023");
        assertThat(findings).isEmpty();
    }

    @Test
    void aWrongCellHasItsName() throws IOException {
        row(0, "id", "start", "count");
        row(6, "a", "2024-13", "1");
        cell(7, 0).setCellValue("b");
        cell(7, 2).setCellFormula("1+1");
        cell(8, 0).setCellValue("c");
        cell(8, 2).setCellErrorValue(FormulaError.DIV0.getCode());
        row(9, "d", "2024", "2", "more");
        read();
        assertThat(findings)
                .satisfiesExactly(
                        formula ->
                                assertThat(formula)
                                        .isEqualTo(
                                                "data/registers/x.xlsx:8 C8 is a formula, =1+1:"
                                                        + " write its value"),
                        error ->
                                assertThat(error)
                                        .isEqualTo(
                                                "data/registers/x.xlsx:9 C9 has the error #DIV/0!"),
                        tooMany ->
                                assertThat(tooMany)
                                        .startsWith("data/registers/x.xlsx:10 the row has 4 cells"),
                        time ->
                                assertThat(time)
                                        .startsWith(
                                                "data/registers/x.xlsx:7 B7 (start): \"2024-13\" is"
                                                        + " no time"));
    }

    @Test
    void aDateThatShowsNoYearAndACellThatIsBrokenAreNamed() throws IOException {
        row(0, "id", "start", "count");
        row(1, "a");
        day(1, 1, LocalDate.of(2024, 11, 28), "h:mm");
        row(2, "b");
        cell(2, 1).setCellValue(1);
        sheet.getRow(2).getCell(1).getCTCell().setV("one");
        assertThat(read()).isEmpty();
        assertThat(findings)
                .containsExactly(
                        "data/registers/x.xlsx:2 B2 shows no year of its date: show it, or write"
                                + " the date as a text",
                        "data/registers/x.xlsx:3 B3 cannot be read: Cannot get a NUMERIC value from"
                                + " a STRING cell");
    }

    @Test
    void aWorkbookWithoutASheetIsNoTable() throws IOException {
        workbook.removeSheetAt(0);
        assertThat(read()).isEmpty();
        assertThat(findings).containsExactly("data/registers/x.xlsx has no sheet: a table is one");
    }

    @Test
    void whatATableCannotHoldIsRefused() throws IOException {
        row(0, "id", "start", "count");
        row(1, "a", "2024", "1");
        row(2, "b", "2024", "1");
        sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
        workbook.createSheet("notes").createRow(0).createCell(0).setCellValue("note");
        read();
        assertThat(findings)
                .containsExactlyInAnyOrder(
                        "data/registers/x.xlsx has a second sheet that is not empty, notes: a table"
                                + " is one sheet",
                        "data/registers/x.xlsx:2 B2:B3 is one merged cell: each row has its own"
                                + " cells");
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThat(read("id\tstart".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(findings)
                .singleElement()
                .asString()
                .startsWith("data/registers/x.xlsx is no workbook that can be read: ");
    }
}
