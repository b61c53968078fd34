package org.biaozhun.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The answers of REGEX and REPLACE are Jena's, and each ends in time. */
class StoppablePatternsTests {

    private static final String WITH_TEXT = "SELECT ?x { VALUES ?t { %s } BIND(%s AS ?x) }";

    private static List<Optional<Node>> answers(String query, boolean isStoppable) {
        Context context = ARQ.getContext().copy();
        if (isStoppable) {
            StoppableExecution.install(context);
        }
        List<Optional<Node>> answers = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.dataset(DatasetGraphFactory.create())
                        .query(QueryFactory.create(query))
                        .context(context)
                        .timeout(2, TimeUnit.SECONDS)
                        .build()) {
            for (Binding row : (Iterable<Binding>) execution::select) {
                answers.add(Optional.ofNullable(row.get("x")));
            }
        }
        return answers;
    }

    /**
     * Patterns of an analyst's everyday, each on texts that it finds and texts that it does not.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "/everyday-patterns.csv", delimiter = '\t', quoteCharacter = '\0')
    void answersAreThoseOfJena(String expression, String texts) {
        String query = WITH_TEXT.formatted(texts, expression);
        assertThat(answers(query, true)).isNotEmpty().isEqualTo(answers(query, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(a+)+$",
                "^(a|aa)*$",
                "^(a|a){40}$",
                "(a*)*b$",
                "^a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaaaaaaaaa!b$",
                "(.*a){12}b",
            })
    void whatTriesTooManyWaysIsMatchedInTheLengthOfTheText(String pattern) {
        String text = "'" + "a".repeat(60) + "!'";
        String query = WITH_TEXT.formatted(text, "REGEX(?t, '%s')".formatted(pattern));
        assertThat(answers(query, true)).containsExactly(Optional.of(SSE.parseNode("false")));
    }

    @Test
    void aLongTextDoesNotOverflowTheStack() {
        String text = "'" + "ab(cd)".repeat(20_000) + "'";
        String query = WITH_TEXT.formatted(text, "REGEX(?t, '^(?:[^()]|\\\\([^()]*\\\\))*$')");
        assertThat(answers(query, true)).containsExactly(Optional.of(SSE.parseNode("true")));
    }

    @Test
    void whatOnlyJavaReadsEndsWithTheTimeLimit() {
        String text = "'" + "a".repeat(60) + "!'";
        String query = WITH_TEXT.formatted(text, "REGEX(?t, '^(a+)+\\\\1$')");
        assertThatExceptionOfType(QueryCancelledException.class)
                .isThrownBy(() -> answers(query, true));
    }

    @Test
    void aPatternThatIsNoneHasNoValue() {
        String query = "SELECT ?x { VALUES ?p { '(' } BIND(REGEX('a', ?p) AS ?x) }";
        assertThat(answers(query, true)).containsExactly(Optional.empty());
        String longPattern = "'" + "a".repeat(1001) + "'";
        assertThat(
                        answers(
                                "SELECT ?x { VALUES ?p { %s } BIND(REGEX('a', ?p) AS ?x) }"
                                        .formatted(longPattern),
                                true))
                .containsExactly(Optional.empty());
    }

    @Test
    void aResultIsBounded() {
        String query =
                WITH_TEXT.formatted(
                        "'" + "a".repeat(5000) + "'",
                        "STRLEN(REPLACE(?t, 'a', '" + "b".repeat(300) + "'))");
        assertThat(answers(query, true)).containsExactly(Optional.empty());
    }

    /**
     * Where RE2/J would read a pattern otherwise, or need more memory than there is, Java goes on.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x*x*x*x*x*x*y|(?i)\u00e9",
                "x*x*x*x*x*x*y|\\\\p{Lu}",
                "x*x*x*x*x*x*y|((a{100}){100}){100}",
            })
    void whatIsReadOtherwiseIsLeftToJava(String pattern) {
        String query =
                WITH_TEXT.formatted("'" + "x".repeat(300) + "'", "REGEX(?t, '" + pattern + "')");
        assertThatExceptionOfType(QueryCancelledException.class)
                .isThrownBy(() -> answers(query, true));
    }

    @Test
    void aStackThatIsFullIsAnErrorOfThatRow() {
        String query =
                WITH_TEXT.formatted(
                        "'" + "ab".repeat(20_000) + "' 'ab'", "REGEX(?t, '^(?=a)(?:a|b)*$')");
        assertThat(answers(query, true))
                .containsExactly(Optional.empty(), Optional.of(SSE.parseNode("true")));
    }

    /** A boundary of graphemes that is tried behind the last character is too much for Java. */
    @Test
    void whatTheMatcherThrowsIsAnErrorOfThatRow() {
        String query = WITH_TEXT.formatted("'aab'", "REGEX(?t, 'b{2}|(?:)*?\\\\b{g}?+(?!)')");
        assertThat(answers(query, true)).containsExactly(Optional.empty());
    }
}
