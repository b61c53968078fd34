package org.biaozhun.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** ISO's list of committees as a table; the lists here are made up. */
class IsoCommitteesTests {

    static final Path EXAMPLE = Path.of("src/test/resources/imports/committees.jsonl");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final int COMMITTEES = 13;

    @TempDir private Path folder;

    private final List<String> told = new ArrayList<>();

    private ImportResult read(byte... bytes) throws IOException {
        return new IsoCommittees(folder, told::add)
                .read(new ByteArrayInputStream(bytes), "list", DAY, read -> {});
    }

    private ImportResult read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private String table() throws IOException {
        return Files.readString(folder.resolve("iso-committees.tsv"));
    }

    private static String committee(String more) {
        return """
        {"id":7,"reference":"ISO/TC 7","title":{"en":"Kites"},"creationDate":"1950-01-01"%s}
        """
                .formatted(more.isEmpty() ? "" : "," + more.replace('\'', '"'));
    }

    @Test
    void eachFieldIsAColumn() throws IOException {
        ImportResult result = read(Files.readAllBytes(EXAMPLE));
        assertThat(result.written()).isEqualTo(COMMITTEES);
        assertThat(result.leftOut()).isZero();
        assertThat(result.faults()).isZero();
        assertThat(table().lines())
                .hasSize(COMMITTEES + 1)
                .contains(
                        "910\tISO/TC 910\tActive\t1947-01-01\tKites\t\tSAC\t\tSAC; EXA; EXB; EX R\t"
                                + "\tISO/TC 910/SC 2; ISO/IEC JTC 92\t",
                        "911\tISO/TC 910/SC 1\tSuspended\t1963-07-01\tTerminology\t\tSAC\tISO/TC"
                                + " 910\tSAC; EX R\tEXA\t\t");
        assertThat(folder.resolve("iso-committees-source.ttl"))
                .content()
                .contains(
                        "bz:asOf \"2026-01-31\"^^xsd:date", "opendatacommons.org/licenses/by/1-0");
    }

    @Test
    void whatIsNotAsUsualIsToldOnce() throws IOException {
        read(Files.readAllBytes(EXAMPLE));
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "list:3 reference \"ISO/IEC/JTC 92\" is written ISO/IEC JTC 92",
                        "list:5 committeeLiaisons: entries that have a number and no reference are"
                                + " left out");
    }

    @Test
    void aCommitteeInLiaisonThatIsNotInTheListIsAName() throws IOException {
        read(Files.readAllBytes(EXAMPLE));
        assertThat(table()).contains("\tISO/TC 910\tIEC/TC 950\n");
    }

    @Test
    void compressedItIsTheSame() throws IOException {
        byte[] plain = Files.readAllBytes(EXAMPLE);
        read(plain);
        String first = table();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        Files.delete(folder.resolve("iso-committees.tsv"));
        read(bytes.toByteArray());
        assertThat(table()).isEqualTo(first);
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> read(half)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("break off after line");
        assertThat(table()).isEqualTo(first);
        assertThat(hidden()).isEmpty();
    }

    private List<String> hidden() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"id":8                                 | is no JSON (column 8
                    [{"id":8}]                              | is a JSON array: write one committee a line
                    "ISO/TC 8"                              | is no JSON object: a line is one committee
                    {"id":8}                                | has no reference: the line is left out
                    {"id":8,"reference":"ISO 8"}            | reference "ISO 8" is no designation of a committee
                    {"id":8,"reference":"ISO/TC 7"}         | ISO/TC 7 stands on an earlier line
                    {"id":8,"id":9,"reference":"ISO/TC 8"}  | is no JSON
                    """)
    void aLineThatIsNoneIsToldAndLeftOut(String line, String message) throws IOException {
        ImportResult result = read(committee("") + line + "\n" + committee("").replace('7', '9'));
        assertThat(result.read()).isEqualTo(3);
        assertThat(result.written()).isEqualTo(2);
        assertThat(result.leftOut()).isEqualTo(1);
        assertThat(told).anyMatch(one -> one.startsWith("list:2 " + message));
        assertThat(table().lines()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'creationDate':'1950'                | creationDate is not a day such as 1947-01-31: its cell stays empty
                    'secretariat':'SAC'                  | secretariat is not an object with acronym
                    'pMembers':'SAC'                     | pMembers is not a list
                    'status':5                           | status is not a text
                    'parentId':3                         | ISO/TC 7 has a parentId, though its designation names no parent
                    """)
    void aWrongValueIsToldAndItsCellStaysEmpty(String more, String message) throws IOException {
        String line = committee("").replace(",\"creationDate\":\"1950-01-01\"", "").strip();
        ImportResult result =
                read(line.substring(0, line.length() - 1) + "," + more.replace('\'', '"') + "}");
        assertThat(result.written()).isEqualTo(1);
        assertThat(result.faults()).isEqualTo(1);
        assertThat(told).anyMatch(one -> one.startsWith("list:1 " + message));
        assertThat(table().lines().toList().get(1))
                .isEqualTo("7\tISO/TC 7\t\t\tKites" + "\t".repeat(7));
    }

    @Test
    void aParentThatIsNotInTheListIsTold() throws IOException {
        read(
                "{\"id\":1,\"reference\":\"ISO/TC 7/SC"
                        + " 2\",\"parentId\":3,\"title\":{\"en\":\"Tails\"}}");
        assertThat(told)
                .containsExactly(
                        "list:1 ISO/TC 7, which is above it, is not in the list: its cell stays"
                                + " empty");
    }

    @Test
    void anUnknownFieldIsToldOnce() throws IOException {
        ImportResult result =
                read(committee("'colour':'red'") + committee("'colour':'red'").replace('7', '8'));
        assertThat(told)
                .containsExactly(
                        "list:1 field colour is not known, and is left out: see data/README.md for"
                                + " those that are read (the first of 2 lines)");
        assertThat(result.faults()).isZero();
    }

    @Test
    void aCellIsOneLineWithoutQuotationMarks() throws IOException {
        read(committee("'status':'\\\"On\\thold\\\"'"));
        assertThat(table()).contains("\t“On hold”\t");
    }

    @Test
    void nothingThatCanBeReadReplacesNothing() throws IOException {
        read(committee(""));
        String first = table();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("\n{}\n"))
                .withMessage("list has no committee that can be read: nothing is written");
        assertThat(table()).isEqualTo(first);
    }

    @Test
    void theQueryOfAnEditorStays() throws IOException {
        read(committee(""));
        Path query = folder.resolve("iso-committees.rq");
        assertThat(told).isEmpty();
        Files.writeString(query, "# mine\n");
        read(committee(""));
        assertThat(query).hasContent("# mine\n");
        assertThat(told).singleElement().asString().contains("stays as it is");
    }

    @Test
    void whatABrokenOffImportLeftIsDeleted() throws IOException {
        Path left = Files.writeString(folder.resolve(".iso-committees.tsv.1.part"), "half");
        read(committee(""));
        assertThat(left).doesNotExist();
        assertThat(told).singleElement().asString().startsWith("an import was broken off");
        assertThat(hidden()).isEmpty();
    }

    @Test
    void twoImportsDoNotRunAtOnce() throws IOException {
        try (NewFile other = NewFile.begin(folder.resolve("iso-committees.tsv"))) {
            other.writer().write("x");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read(committee("")))
                    .withMessageContaining("another import is writing");
        }
        assertThat(read(committee("")).written()).isEqualTo(1);
    }
}
