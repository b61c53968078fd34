package org.biaozhun.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.biaozhun.Repository;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Questions of analysts, each with a query and the answer that the text gives. */
class QuestionsTests {

    private static final Path FOLDER = Repository.ROOT.resolve("src/test/resources/questions");
    private static final String NOTHING = "nothing known";

    private record Question(String id, String text, String answer) {}

    private static List<Question> questions() throws IOException {
        return Files.readAllLines(FOLDER.resolve("questions.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Question(cells[0], cells[1], cells[2]))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionIsAnsweredExactly() throws IOException {
        return questions().stream()
                .map(question ->
                        DynamicTest.dynamicTest(
                                question.id() + " " + question.text(),
                                () -> assertThat(answers(question)).isEqualTo(stated(question))));
    }

    private static Set<String> stated(Question question) {
        return question.answer().equals(NOTHING)
                ? new TreeSet<>()
                : new TreeSet<>(List.of(question.answer().split(" \\| ")));
    }

    private static Set<String> answers(Question question) throws IOException {
        String query = Files.readString(FOLDER.resolve(question.id() + ".rq"));
        List<String> found = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.dataset(Repository.snapshot().dataset()).query(query).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> found.add(row.get("answer").getLiteralLexicalForm()));
        }
        return new TreeSet<>(found);
    }

    @Test
    void everyQueryHasItsQuestion() throws IOException {
        List<String> known = questions().stream().map(question -> question.id() + ".rq").toList();
        assertThat(Repository.files("src/test/resources/questions", ".rq"))
                .hasSameSizeAs(known)
                .allSatisfy(file -> assertThat(known).contains(file.getFileName().toString()));
    }
}
