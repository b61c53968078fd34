package org.biaozhun.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.biaozhun.Repository;
import org.biaozhun.answers.format.Answer;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What analysts count on: one row for each thing, and nothing that looks like something else. */
class AnalystsQuestionsTests {

    private static final Snapshot SNAPSHOT = Repository.snapshot();

    private static List<String> column(String name, String column, Map<String, String> values) {
        NamedQuery query = QueryCatalogue.of(SNAPSHOT).named(name);
        Answer answer =
                new QueryRunner(QuerySettings.defaults()).run(SNAPSHOT.dataset(), query, values);
        return ((Answer.Rows) answer)
                .bindings().stream().map(row -> text(row.get(column))).toList();
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-01, 2024-12-31, 5",
        "2024-12-31, , 2",
        "2024-03-18, 2024-03-18, 1",
        "2024-03-01, 2024-03-31, 2"
    })
    void documentsOfAPeriodHaveOneRowEach(String from, String to, int count) {
        Map<String, String> values = new HashMap<>();
        values.put("issuer", "https://w3id.org/biaozhun/id/body/samr");
        if (from != null) {
            values.put("from", from);
        }
        if (to != null) {
            values.put("to", to);
        }
        List<String> documents = column("documents", "document", values);
        assertThat(documents).doesNotHaveDuplicates().hasSize(count);
    }

    @Test
    void allDocumentsHaveOneRowEach() {
        assertThat(column("documents", "document", Map.of()))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void noTopicIsCalledAsAnotherOrAsAHashtag() {
        assertThat(column("topics", "topicLabel", Map.of()))
                .contains("data", "#data")
                .doesNotHaveDuplicates();
    }

    @Test
    void committeesWithoutChairHaveNone() {
        List<String> without = column("committees-without-chair", "committee", Map.of());
        assertThat(without)
                .contains("https://w3id.org/biaozhun/id/committee/sac-tc609")
                .doesNotContain("https://w3id.org/biaozhun/id/committee/sac-tc260")
                .doesNotHaveDuplicates();
    }

    @Test
    void aProductCategoryHasTheRowOfTheNewsletterInOnePlace() {
        String category = "https://w3id.org/biaozhun/list/ccc-category/0701";
        assertThat(
                        column(
                                "product-category-requirements",
                                "standards",
                                Map.of("category", category)))
                .containsExactly("GB 17625.1; GB 4343.1", "GB/T 4706.1; GB/T 4706.13");
    }
}
