package org.biaozhun.answers.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.biaozhun.Repository;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.clients.Debian;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.Parameter;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What LibreOffice reads in a workbook, against our CSV. Runs with {@code mvn -Pclients test}. */
@Tag("clients")
class XlsxClientsTests {

    /** Comma, double quote, UTF-8, from line 1; cells as shown, formulas not. */
    private static final String TO_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    private static final int SECONDS = 120;

    @TempDir private Path folder;

    @BeforeAll
    static void install() throws Exception {
        Debian.need("libreoffice-calc-nogui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultations", "certification-requirements", "abbreviations"})
    void libreOfficeReadsWhatTheCsvSays(String name) throws Exception {
        Snapshot snapshot = Repository.snapshot();
        NamedQuery query = QueryCatalogue.of(snapshot).find(name).orElseThrow();
        Answer.Rows rows =
                (Answer.Rows)
                        new QueryRunner(QuerySettings.defaults())
                                .run(
                                        snapshot.dataset(),
                                        query,
                                        QueryRunner.resolve(query, examples(query)));
        assertThat(rows.bindings()).isNotEmpty();
        Path workbook = folder.resolve(name + ".xlsx");
        Files.write(workbook, written(query, rows, AnswerFormat.XLSX));
        String csv = new String(written(query, rows, AnswerFormat.CSV), StandardCharsets.UTF_8);
        assertSame(rows, cells(csv), cells(converted(workbook)));
    }

    private static Map<String, List<String>> examples(NamedQuery query) {
        Map<String, List<String>> values = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            query.header()
                    .parameter(parameter.name())
                    .example()
                    .filter(example -> parameter.required())
                    .ifPresent(example -> values.put(parameter.name(), List.of(example)));
        }
        return values;
    }

    private static byte[] written(NamedQuery query, Answer.Rows rows, AnswerFormat format)
            throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new AnswerWriter().write(query, rows, format, false, Repository.snapshot(), output);
        return output.toByteArray();
    }

    private static List<List<String>> cells(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    private String converted(Path workbook) throws IOException, InterruptedException {
        Path log = folder.resolve("soffice.log");
        Process soffice;
        try {
            soffice =
                    new ProcessBuilder(
                                    "soffice",
                                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                    "--headless",
                                    "--convert-to",
                                    TO_CSV,
                                    "--outdir",
                                    folder.toString(),
                                    workbook.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
        } catch (IOException missing) {
            return fail("soffice is not here: apt-get install libreoffice-calc-nogui", missing);
        }
        boolean ended = soffice.waitFor(SECONDS, TimeUnit.SECONDS);
        soffice.destroyForcibly();
        Path csv = Path.of(workbook.toString().replace(".xlsx", ".csv"));
        assertThat(ended && Files.exists(csv)).as(Files.readString(log)).isTrue();
        return Files.readString(csv);
    }

    private static void assertSame(
            Answer.Rows rows, List<List<String>> ours, List<List<String>> theirs) {
        assertThat(theirs).hasSameSizeAs(ours);
        assertThat(theirs.getFirst()).isEqualTo(ours.getFirst());
        for (int row = 1; row < ours.size(); row++) {
            assertThat(theirs.get(row)).hasSameSizeAs(ours.get(row));
            for (int column = 0; column < ours.get(row).size(); column++) {
                Node node = rows.bindings().get(row - 1).get(rows.variables().get(column));
                String expected = ours.get(row).get(column);
                assertThat(theirs.get(row).get(column))
                        .as("row %d, column %s", row, rows.variables().get(column))
                        .satisfies(cell ->
                                assertThat(isSame(node, expected, cell))
                                        .as("%s is %s", expected, cell)
                                        .isTrue());
            }
        }
    }

    /** Numbers and yes or no are shown in LibreOffice's own spelling, all else as it is. */
    private static boolean isSame(@Nullable Node node, String ours, String theirs) {
        Object value = node != null && node.isLiteral() ? node.getLiteralValue() : "";
        return switch (value) {
            case Boolean truth -> theirs.equals(truth.toString().toUpperCase(Locale.ROOT));
            case Number number -> new BigDecimal(theirs).compareTo(new BigDecimal(ours)) == 0;
            default -> theirs.equals(ours);
        };
    }
}
