package org.biaozhun.answers.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.biaozhun.queries.QueryHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class XlsxWriterTests {

    private static final Var VALUE = Var.alloc("value");
    private static final Var OTHER = Var.alloc("other");
    private static final int STREAMED = 5_001;

    private static final QueryHeader HEADER =
            new QueryHeader(
                    Map.of(
                            "summary",
                            "Who holds 职务",
                            "description",
                            "One row for each.",
                            "columns",
                            Map.of("value", "what is held")));

    private static Binding row(Node value) {
        return BindingFactory.binding(VALUE, value);
    }

    private static Answer.Rows rows(List<Binding> bindings) {
        return new Answer.Rows(List.of(VALUE, OTHER), bindings);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static byte[] write(Answer.Rows rows, String name) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new XlsxWriter().write(rows, HEADER, name, output);
        return output.toByteArray();
    }

    private static XSSFWorkbook workbook(Answer.Rows rows, String name) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(write(rows, name)));
    }

    /** The first sheet of an answer of some nodes. */
    private static XSSFSheet sheet(Node... nodes) throws IOException {
        List<Binding> bindings = new ArrayList<>();
        for (Node node : nodes) {
            bindings.add(row(node));
        }
        try (XSSFWorkbook workbook = workbook(rows(bindings), "holders")) {
            return workbook.getSheetAt(0);
        }
    }

    /** Without a name for it, openpyxl warns that there is no default style. */
    @ParameterizedTest
    @ValueSource(ints = {1, STREAMED})
    void theStyleOfCellsHasAName(int count) throws IOException {
        try (XSSFWorkbook workbook =
                workbook(rows(Collections.nCopies(count, row(text("a")))), "holders")) {
            assertThat(
                            workbook.getStylesSource()
                                    .getCTStylesheet()
                                    .getCellStyles()
                                    .getCellStyleArray(0)
                                    .getName())
                    .isEqualTo("Normal");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"国家标准", "𠮷", "bell\u0007", "a\r\nb", "=1+1", "_x0041_"})
    void keepsTextAsItIsInAStreamedSheet(String text) throws IOException {
        Answer.Rows many = rows(Collections.nCopies(STREAMED, row(text(text))));
        try (XSSFWorkbook workbook = workbook(many, "holders")) {
            Cell last = workbook.getSheetAt(0).getRow(STREAMED).getCell(0);
            assertThat(last.getCellType()).isEqualTo(CellType.STRING);
            assertThat(last.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void leavesACellEmptyForWhatIsNotKnown() throws IOException {
        assertThat(sheet(text("a")).getRow(1).getCell(1)).isNull();
    }

    @Test
    void freezesABoldHeader() throws IOException {
        XSSFSheet sheet = sheet(text("a"));
        assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("other");
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    }

    @Test
    void filtersEveryColumn() throws IOException {
        assertThat(sheet(text("a"), text("b")).getCTWorksheet().getAutoFilter().getRef())
                .isEqualTo(new CellRangeAddress(0, 2, 0, 1).formatAsString());
    }

    @Test
    void fitsColumnsToWhatStandsInThemUpToSixtyCharacters() throws IOException {
        assertThat(sheet(text("twelve chars")).getColumnWidth(0) / 256).isEqualTo(13);
        assertThat(sheet(text("国家标准化委员会")).getColumnWidth(0) / 256).isEqualTo(17);
        assertThat(sheet(text("x".repeat(1000))).getColumnWidth(0) / 256).isEqualTo(61);
    }

    @Test
    void explainsTheColumns() throws IOException {
        try (XSSFWorkbook workbook = workbook(rows(List.of()), "holders")) {
            List<String> lines = new ArrayList<>();
            workbook.getSheet("Columns")
                    .forEach(row -> lines.add(row.getCell(0) + " | " + row.getCell(1)));
            assertThat(lines)
                    .containsExactly(
                            "Summary | Who holds 职务",
                            "Description | One row for each.",
                            "Column | Meaning",
                            "value | what is held",
                            "other | ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "holders, holders",
        "columns, columns rows",
        "History, History rows",
        "a/b:c, a b c",
        "standards-without-effective-date-of-any-kind, standards-without-effective-dat"
    })
    void namesTheFirstSheetAfterTheQuery(String name, String sheet) throws IOException {
        try (XSSFWorkbook workbook = workbook(rows(List.of()), name)) {
            assertThat(workbook.getSheetName(0)).isEqualTo(sheet);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, STREAMED})
    void writesTheSameBytesInAnotherLocaleAndTimeZone(int count) throws IOException {
        Answer.Rows rows =
                rows(
                        Collections.nCopies(
                                count,
                                BindingFactory.binding(
                                        VALUE,
                                        NodeFactoryExtra.parseNode("\"2024-11-24\"^^xsd:date"),
                                        OTHER,
                                        NodeFactoryExtra.parseNode("\"2.5\"^^xsd:decimal"))));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = write(rows, "history");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.equals(write(rows, "history"), here)).isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void bearsNoTimeOfItsWriting() throws IOException {
        byte[] written = write(rows(List.of()), "holders");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated()).isNull();
            assertThat(workbook.getProperties().getCoreProperties().getModified()).isNull();
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Biaozhun");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(UndatedZip.TIME);
            }
        }
    }

    @Test
    void refusesMoreRowsThanASheetHolds() {
        Answer.Rows rows = rows(Collections.nCopies(XlsxWriter.MAX_ROWS + 1, row(text("a"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(rows, "holders"))
                .withMessageContaining("1,048,576 rows")
                .withMessageContaining("holds 1,048,575");
    }
}
