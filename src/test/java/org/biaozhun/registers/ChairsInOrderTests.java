package org.biaozhun.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.biaozhun.answers.AnswerTable;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.SnapshotQueries;
import org.biaozhun.ontology.Bz;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The chairs of three committees in order of time with the gaps between them, as of five days, as
 * read by hand in {@code sac-committee-roles.tsv}. Each row of the answer: what it is, who, start,
 * first and last time reported, certainty.
 */
class ChairsInOrderTests {

    @ParameterizedTest
    @CsvFileSource(resources = "/registers/chairs-in-order.csv", numLinesToSkip = 1)
    void theyAreAsReadByHand(String committee, String day, String chairs) {
        AnswerTable answer =
                SnapshotQueries.of(
                                Repository.everything(), new QueryRunner(QuerySettings.defaults()))
                        .table(
                                "leaders-since",
                                Map.of(
                                        "body",
                                        Bz.BASE + "id/committee/" + committee,
                                        "from",
                                        "1985",
                                        "day",
                                        day));
        String rows =
                answer.rows().stream()
                        .map(row ->
                                Stream.of(
                                                "row",
                                                "holderLabel",
                                                "start",
                                                "firstSeen",
                                                "lastSeen",
                                                "certainty")
                                        .map(answer.columns()::indexOf)
                                        .map(column -> row.get(column).text())
                                        .filter(text -> !text.isEmpty())
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; "));
        assertThat(rows).isEqualTo(chairs);
    }
}
