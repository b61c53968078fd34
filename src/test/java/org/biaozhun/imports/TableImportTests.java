package org.biaozhun.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Tables that are brought, as tables of the corpus with queries that are right at once. */
class TableImportTests extends BroughtTables {

    private static final String CHAIRS =
            """
            Number;委员会名称;Name (EN);Other names;term end;term end;Founded?;Seats;page;;note
            SAC/TC990;全国示例标准化技术委员会;Committee on Examples;"TC 990; Examples";2029;1;2013-05;12;https://example.org/a;k;"a\ttab and
            a ""break\"""
            SAC/TC 991;全国样品标准化技术委员会;Committee on Samples;;2024-13;2;2014;5;https://example.org/b;;
            """;

    @Test
    void oddHeadersAreVariablesAndCellsAreOnOneLine() throws IOException {
        ImportResult result = read("chairs.csv", CHAIRS);
        assertThat(result.leftOut()).isZero();
        assertThat(table().lines())
                .containsExactly(
                        "Number\t委员会名称\tName_EN\tOther_names\tterm_end\tterm_end_2\tFounded\tSeats"
                                + "\tpage\tcolumn_10\tnote",
                        "SAC/TC990\t全国示例标准化技术委员会\tCommittee on Examples\tTC 990; Examples\t2029\t1"
                                + "\t2013-05\t12\thttps://example.org/a\tk\ta tab and a \"break\"",
                        "SAC/TC 991\t全国样品标准化技术委员会\tCommittee on Samples\t\t2024-13\t2\t2014\t5"
                                + "\thttps://example.org/b\t\t");
        assertThat(told)
                .anyMatch(line ->
                        line.endsWith(
                                "chairs.csv:1 column 6, \"term end\", has the header term_end_2"))
                .anyMatch(line -> line.endsWith("chairs.csv:2 tabs and line breaks are blanks"));
    }

    @Test
    void whatIsSureIsAFactAndTheRestAQuestion() throws IOException {
        read("chairs.csv", CHAIRS);
        assertThat(query())
                .contains(
                        "  ?thing_ a bz:Committee ;",
                        "    skos:prefLabel ?Name_EN__name ;",
                        "    skos:prefLabel ?委员会名称__name ;",
                        "    skos:altLabel ?Other_names__name ;",
                        "    schema:foundingDate ?Founded__time .",
                        "  # ?thing_ schema:url ?page__page . # the page of the thing?",
                        "  # ?Seats__number: how many of what?",
                        "#   ?term_end: 1 of 2 cells are dates, but not \"2024-13\"",
                        "    ?Other_names__part apf:strSplit (?Other_names \"; \")");
        assertThat(findings())
                .containsExactly(
                        "data/registers/made-up.tsv:1 warning: data/registers/made-up.rq does not"
                                + " read ?term_end");
    }

    @Test
    void aQuestionBecomesAFactWhenItsMarkIsTakenAway() throws IOException {
        read("chairs.csv", CHAIRS);
        corpus().with(
                        "data/registers/made-up.rq",
                        query().replaceAll("(?m)^  # (.* \\. #)", "  $1"));
        assertThat(findings()).hasSize(1);
        assertThat(
                        corpus().build().dataset().getUnionGraph().stream()
                                .filter(triple ->
                                        triple.getPredicate()
                                                .getURI()
                                                .equals("https://schema.org/url")))
                .hasSize(3);
    }

    @Test
    void whatTheCorpusDefinesStaysAsItIs() throws IOException {
        corpus().with(
                        "data/known.ttl",
                        """
                        <https://w3id.org/biaozhun/graph/data/known> dcterms:source work:known .
                        work:known a bz:BackgroundSource ; skos:prefLabel "Known"@en ; dcterms:title "Known"@en .
                        <https://w3id.org/biaozhun/catalog> dcat:dataset <https://w3id.org/biaozhun/catalog/known> .
                        <https://w3id.org/biaozhun/catalog/known> a dcat:Dataset ; dcterms:title "Known"@en ;
                          dcterms:rights "Facts only."@en ; dcterms:source work:known .
                        committee:sac-tc990 a bz:TechnicalCommittee ; skos:prefLabel "Examples of China"@en ;
                          dcterms:identifier "SAC/TC 990" .
                        """);
        read("chairs.csv", CHAIRS);
        assertThat(findings()).hasSize(1);
    }

    @Test
    void standardsOfEachForm() throws IOException {
        read(
                "standards.tsv",
                """
                标准号	名称	issued	drafts
                GB/T 99999.1-2024	示例 第1部分	2024-01-01	CESI; CNIS
                GB 88888	"样品 ""甲""\"	2023\t
                GB 88888-2023/XG1-2024	样品 第1号修改单	2024-03	CESI
                """);
        assertThat(table()).contains("GB 88888\t样品 \"甲\"\t2023\t\n");
        assertThat(query()).contains("dcterms:issued ?issued__time", "bz:StandardAmendment");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aWorkbookIsAsPreciseAsItShows() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("data");
            workbook.createSheet("more").createRow(0).createCell(0).setCellValue("x");
            CellStyle month = workbook.createCellStyle();
            month.setDataFormat(workbook.createDataFormat().getFormat("mmm yy"));
            Row headers = sheet.createRow(0);
            headers.createCell(0).setCellValue("Body");
            headers.createCell(1).setCellValue("Established\non");
            headers.createCell(2).setCellValue("staff");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("Example Institute");
            row.createCell(1).setCellValue(LocalDate.of(2024, 11, 1));
            row.getCell(1).setCellStyle(month);
            row.createCell(2).setCellFormula("10*4");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> read(file, new TableImport.Choice("made-up", "", "", false, false)))
                .withMessageContaining("name one of its sheets, which are data, more");
        read(file, new TableImport.Choice("made-up", "data", "", false, false));
        assertThat(table())
                .isEqualTo("Body\tEstablished_on\tstaff\nExample Institute\t2024-11\t40\n");
        assertThat(query())
                .contains("a org:FormalOrganization", "schema:foundingDate ?Established_on__time");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aRowWithCellsTooManyIsToldAndLeftOut() throws IOException {
        ImportResult result = read("x.csv", "name,day\nA b,2024\nC, d,2025\nE f\n");
        assertThat(result.read()).isEqualTo(3);
        assertThat(result.written()).isEqualTo(2);
        assertThat(told)
                .anyMatch(line ->
                        line.contains(
                                "x.csv:3 the row has 3 cells and the header 2: it is left out"));
        assertThat(table()).isEqualTo("name\tday\nA b\t2024\nE f\t\n");
    }

    @Test
    void otherCharacterSets() throws IOException {
        Path file = folder.resolve("gb.csv");
        Files.write(file, "name,名称\nExample,示例\n".getBytes(Charset.forName("GB18030")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> read(file, new TableImport.Choice("made-up", "", "", false, false)))
                .withMessageContaining("say --charset GB18030");
        read(file, new TableImport.Choice("made-up", "", "GB18030", false, false));
        assertThat(table()).isEqualTo("name\t名称\nExample\t示例\n");
        Files.write(file, "\uFEFFname\t名称\nSample\t示例\n".getBytes(StandardCharsets.UTF_16LE));
        read(file, new TableImport.Choice("made-up", "", "", true, true));
        assertThat(table()).isEqualTo("name\t名称\nSample\t示例\n");
    }

    @Test
    void nothingIsOverwrittenUnasked() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "name\nExample\n");
        read(file, new TableImport.Choice("made-up", "", "", false, false));
        corpus().with("data/registers/made-up.rq", "# mine\n");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> read(file, new TableImport.Choice("made-up", "", "", false, false)))
                .withMessageContaining("made-up.tsv is there: choose another name, or --force");
        read(file, new TableImport.Choice("made-up", "", "", true, true));
        assertThat(query()).isEqualTo("# mine\n");
        read(file, new TableImport.Choice("made-up", "", "", true, false));
        assertThat(query()).contains("CONSTRUCT");
        corpus().with("data/registers/other.xlsx", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(file, new TableImport.Choice("other", "", "", true, false)))
                .withMessageContaining("would fill the same graph");
    }

    @ParameterizedTest
    @CsvSource({
        "x.ods, .ods is not read; save it as .xlsx or .csv",
        "x.pdf, is none of .tsv",
        "x.csv, is empty"
    })
    void whatIsNoTable(String name, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(name, "\n"))
                .withMessageContaining(message);
    }

    @Test
    void aNameIsASlug() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "name\nExample\n");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> read(file, new TableImport.Choice("My Table", "", "", false, false)))
                .withMessageContaining("is no name for a table");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SAC/TC 260; SAC/TC 297/SC 3 | COMMITTEE
                    GB/T 1.1-2020; ISO 9001     | STANDARD
                    2024-11-28; 2024; 2006/2009 | TIME
                    12; 2500                    | NUMBER
                    0702; 0703                  | TEXT
                    https://example.org/a       | ADDRESS
                    committee:sac-tc260         | THING
                    doi:10.1000                 | LATIN
                    示例研究院                  | CHINESE
                    示例研究院; CESI            | NAMES
                    2024; unknown               | TEXT
                    It is so. It was not.       | TEXT
                    """)
    void guesses(String cell, Guess guess) {
        assertThat(Guess.of(List.of(cell), Set.of("committee", "body"))).isEqualTo(guess);
    }
}
