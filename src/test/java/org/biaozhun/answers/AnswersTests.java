package org.biaozhun.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.biaozhun.answers.format.Answer;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.answers.format.AnswerWriter;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.Parameter;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each named query with its examples against its expected answer in {@code
 * src/test/resources/answers}. With {@code -Danswers.write=true} the answers are written anew, to
 * be read before they are committed.
 */
class AnswersTests {

    private static final Path ANSWERS = Repository.ROOT.resolve("src/test/resources/answers");

    private static QueryCatalogue catalogue() {
        Snapshot snapshot = Repository.snapshot();
        return QueryCatalogue.of(snapshot);
    }

    @TestFactory
    Stream<DynamicTest> everyNamedQueryAnswersAsExpected() {
        return catalogue().all().stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> assertAnswer(query)));
    }

    private static void assertAnswer(NamedQuery query) throws IOException {
        Path expected = ANSWERS.resolve(query.name() + "." + format(query).ending());
        String answer = answer(query, Repository.snapshot());
        if (Boolean.getBoolean("answers.write")) {
            Files.createDirectories(ANSWERS);
            Files.writeString(expected, answer);
        }
        assertThat(expected).exists();
        assertThat(answer).isEqualTo(Files.readString(expected));
    }

    /** The answer of a snapshot, with the examples of what must be given. */
    static String answer(NamedQuery query, Snapshot snapshot) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            query.header()
                    .parameter(parameter.name())
                    .example()
                    .filter(example -> parameter.required())
                    .ifPresent(example -> values.put(parameter.name(), List.of(example)));
        }
        Answer answer =
                new QueryRunner(QuerySettings.defaults())
                        .run(snapshot.dataset(), query, QueryRunner.resolve(query, values));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new AnswerWriter().write(query, answer, format(query), false, snapshot, written);
        String text = written.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        return format(query) == AnswerFormat.N_TRIPLES ? sorted(text) : text;
    }

    private static AnswerFormat format(NamedQuery query) {
        return AnswerFormat.of(query).contains(AnswerFormat.CSV)
                ? AnswerFormat.CSV
                : AnswerFormat.N_TRIPLES;
    }

    /** A graph has no order of its own. */
    private static String sorted(String text) {
        return text.lines().sorted().collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void everyExpectedAnswerHasItsQuery() {
        QueryCatalogue catalogue = catalogue();
        assertThat(Repository.files("src/test/resources/answers", ".csv", ".nt"))
                .isNotEmpty()
                .allSatisfy(file -> {
                    String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
                    assertThat(catalogue.find(name)).as(name).isPresent();
                });
    }

    @Test
    void everyColumnIsExplained() {
        assertThat(catalogue().folder("analysis"))
                .filteredOn(query -> query.query().isSelectType())
                .allSatisfy(query ->
                        assertThat(query.header().columns().keySet())
                                .containsExactlyElementsOf(query.query().getResultVars()));
    }
}
