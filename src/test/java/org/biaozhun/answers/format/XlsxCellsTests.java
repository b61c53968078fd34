package org.biaozhun.answers.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;

class XlsxCellsTests {

    private static final int MAX_TEXT = 32_767;

    /** A cell as it is read back from a file. */
    private static Cell cell(Node node) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new XlsxCells(workbook).put(workbook.createSheet().createRow(1).createCell(0), node);
            workbook.write(file);
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            return read.getSheetAt(0).getRow(1).getCell(0);
        }
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Cell cell(String term) throws IOException {
        return cell(NodeFactoryExtra.parseNode(term));
    }

    @ParameterizedTest
    @CsvSource({
        "42, 42",
        "'\"-7\"^^xsd:integer', -7",
        "'\"2.50\"^^xsd:decimal', 2.5",
        "'\"1.5e3\"^^xsd:double', 1500",
        "'\"0.1\"^^xsd:float', 0.1",
        "999999999999999, 999999999999999"
    })
    void writesNumbersAsNumbers(String term, double number) throws IOException {
        Cell cell = cell(term);
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "'\"1\"^^xsd:boolean', true"})
    void writesYesOrNoAsBooleans(String term, boolean truth) throws IOException {
        Cell cell = cell(term);
        assertThat(cell.getCellType()).isEqualTo(CellType.BOOLEAN);
        assertThat(cell.getBooleanCellValue()).isEqualTo(truth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "1900-03-01", "9999-12-31"})
    void writesDaysAsDays(String day) throws IOException {
        Cell cell = cell("\"%s\"^^xsd:date".formatted(day));
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.parse(day + "T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2024\"^^xsd:gYear', 2024",
        "'\"2024-11\"^^xsd:gYearMonth', 2024-11",
        "'\"2024-11-24Z\"^^xsd:date', 2024-11-24Z",
        "'\"2024-13-01\"^^xsd:date', 2024-13-01",
        "'\"1899-12-31\"^^xsd:date', 1899-12-31",
        "'\"1900-02-28\"^^xsd:date', 1900-02-28",
        "'\"10000-01-01\"^^xsd:date', 10000-01-01",
        "'\"42\"', 42",
        "'\"forty\"^^xsd:integer', forty",
        "1234567890123456, 1234567890123456",
        "'\"INF\"^^xsd:double', INF",
        "'\"true\"@en', true",
        "'<https://w3id.org/biaozhun/id/body/sac>', https://w3id.org/biaozhun/id/body/sac"
    })
    void writesEverythingElseAsText(String term, String text) throws IOException {
        Cell cell = cell(term);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://a\")"})
    void neverMakesTextAFormula(String text) throws IOException {
        Cell cell = cell(text(text));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国家市场监督管理总局",
                "𠮷野家",
                " spaces  about ",
                "two\nlines\tand a tab",
                "a\r\nb",
                "bell\u0007",
                "\uFFFF",
                "_x0041_",
                "<&>\"'",
                ""
            })
    void keepsTextAsItIs(String text) throws IOException {
        assertThat(cell(text(text)).getStringCellValue()).isEqualTo(text);
    }

    @Test
    void takesTextAsLongAsACellHoldsAndRefusesLonger() throws IOException {
        assertThat(cell(text("x".repeat(MAX_TEXT))).getStringCellValue()).hasSize(MAX_TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cell(text("x".repeat(MAX_TEXT + 1))))
                .withMessageContaining("cell A2 has 32,768 characters")
                .withMessageContaining("holds 32,767");
    }
}
