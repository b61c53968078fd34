package org.biaozhun.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.ManySources;
import org.biaozhun.Repository;
import org.biaozhun.ontology.Bz;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about what many sources tell, on four made-up sources of other grades and days. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManySourcesTests {

    private static final QuerySettings SETTINGS =
            new QuerySettings(Duration.ofMinutes(1), 10_000, DataSize.ofMegabytes(1));

    private SnapshotQueries queries;

    @BeforeAll
    void build(@TempDir Path folder) {
        queries = SnapshotQueries.of(ManySources.in(folder).build(), new QueryRunner(SETTINGS));
    }

    /** Rows as in the file: the columns that are named, in the order of the answer. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/many-sources/questions.csv", numLinesToSkip = 1)
    void theAnswerIs(String query, String parameters, String columns, String file)
            throws IOException {
        AnswerTable table = queries.table(query, values(parameters));
        List<Integer> shown =
                Arrays.stream(columns.split(" ", -1)).map(table.columns()::indexOf).toList();
        List<String> rows =
                table.rows().stream()
                        .map(row ->
                                shown.stream()
                                        .map(column -> row.get(column).text())
                                        .collect(Collectors.joining(" | ")))
                        .toList();
        Path expected = Repository.ROOT.resolve("src/test/resources/many-sources/answers/" + file);
        if (Boolean.getBoolean("answers.write")) {
            Files.write(expected, rows);
        }
        assertThat(rows).isEqualTo(Files.readAllLines(expected));
    }

    private static Map<String, String> values(String parameters) {
        return Stream.of(parameters.split(" ", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> iri(pair[1])));
    }

    /** A name with a prefix stands for an IRI. */
    private static String iri(String value) {
        return value.replaceFirst("^(role):", Bz.BASE + "list/$1/")
                .replaceFirst("^(?!https)([a-z]+):", Bz.BASE + "id/$1/");
    }
}
