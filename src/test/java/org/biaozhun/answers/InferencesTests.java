package org.biaozhun.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.query.QueryFactory;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.answers.format.Answer;
import org.biaozhun.ontology.Bz;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is inferred is told, and can be left out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InferencesTests {

    private static final String DATA =
            """
            <https://w3id.org/biaozhun/graph/data/a> dcterms:source article:a .
            article:a a bz:SourcePart ; skos:prefLabel "A"@en ; dcterms:isPartOf issue:a .
            issue:a a bz:NewsletterIssue ; skos:prefLabel "I"@en ; bz:asOf "2025-02-28"^^xsd:date .
            person:zhang-san a foaf:Person ; skos:prefLabel "Zhang San"@en ; foaf:familyName "Zhang"@en .
            body:x a bz:Agency ; skos:prefLabel "X"@en .
            role:head skos:prefLabel "head"@en .
            tenure-status:current skos:prefLabel "current"@en .
            tenure:a a bz:Tenure ; skos:prefLabel "Head of X"@en ;
              org:member person:zhang-san ; org:organization body:x ; org:role role:head ;
              schema:startDate "2024-12-01"^^xsd:date ; bz:tenureStatus tenure-status:current .
            inference:a-start a bz:Inference ; skos:prefLabel "Start of A"@en ;
              rdf:subject tenure:a ; rdf:predicate schema:startDate ;
              rdf:object "2024-12-01"^^xsd:date ;
              bz:reason "The year is that of the issue."@en .
            tenure:b a bz:Tenure ; skos:prefLabel "Deputy Head of X"@en ;
              org:member person:zhang-san ; org:organization body:x ; org:role role:head ;
              schema:startDate "2023"^^xsd:gYear ; schema:endDate "2024"^^xsd:gYear .
            """;

    private static final String RULES =
            """
            @prefix bz: <https://w3id.org/biaozhun/ontology#> .
            <https://w3id.org/biaozhun/graph/inferred/90-example> a bz:InferredGraph ;
              bz:reason "By rule."@en .
            """;

    private static final String RULE =
            """
            PREFIX bz: <https://w3id.org/biaozhun/ontology#>
            PREFIX org: <http://www.w3.org/ns/org#>
            CONSTRUCT { ?body bz:headedBy ?holder } WHERE { ?tenure org:organization ?body ; org:member ?holder }
            """;

    private Snapshot snapshot;

    @BeforeAll
    void build(@TempDir Path folder) {
        snapshot =
                SmallCorpus.in(folder)
                        .withQueries()
                        .with("data/a.ttl", DATA)
                        .with("ontology/biaozhun-rules.ttl", RULES)
                        .with("ontology/rules/90-example.rq", RULE)
                        .build();
    }

    private List<Map<String, String>> rows(String name, String... values) {
        return rows(snapshot, name, values);
    }

    private static List<Map<String, String>> rows(
            Snapshot snapshot, String name, String... values) {
        NamedQuery query = QueryCatalogue.of(snapshot).named(name);
        Map<String, List<String>> given = new HashMap<>();
        for (int at = 0; at < values.length; at += 2) {
            given.put(values[at], List.of(values[at + 1]));
        }
        Map<String, String> resolved = QueryRunner.resolve(query, given);
        QueryRunner runner =
                new QueryRunner(
                        new QuerySettings(
                                Duration.ofSeconds(20), 10_000, DataSize.ofMegabytes(10)));
        Answer answer = runner.run(QueryRunner.asked(snapshot, resolved), query, resolved);
        AnswerTable table = AnswerTable.of(NodeTable.of(answer, AnswerPage.total(answer)));
        return table.rows().stream()
                .map(row -> {
                    Map<String, String> cells = new HashMap<>();
                    for (int at = 0; at < table.columns().size(); at++) {
                        cells.put(table.columns().get(at), row.get(at).text());
                    }
                    return cells;
                })
                .toList();
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String title) {
        return rows.stream()
                .filter(row -> title.equals(row.get("title")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWideTableSaysWhatIsInferred() {
        List<Map<String, String>> rows = rows("tenures");
        assertThat(row(rows, "Head of X")).containsEntry("inferred", "startDate");
        assertThat(row(rows, "Deputy Head of X")).containsEntry("inferred", "");
    }

    @Test
    void withoutInferencesAWideTableStillAnswers() {
        List<Map<String, String>> rows = rows("tenures", "inferences", "off");
        assertThat(row(rows, "Head of X"))
                .containsEntry("start", "")
                .containsEntry("startEarliest", "")
                .containsEntry("statusLabel", "current");
        assertThat(row(rows, "Deputy Head of X"))
                .containsEntry("start", "2023")
                .containsEntry("startEarliest", "2023-01-01");
    }

    @Test
    void whatIsInferredNamesTheStepsOfCuratorsAndOfRules() {
        assertThat(rows("what-is-inferred"))
                .extracting(
                        row -> row.get("by") + " " + row.get("property") + " " + row.get("reason"))
                .containsExactly(
                        "curator startDate The year is that of the issue.",
                        "rule headedBy By rule.");
        assertThat(rows("what-is-inferred", "by", "rule")).hasSize(1);
        assertThat(rows("what-is-inferred", "thing", Bz.BASE + "id/tenure/a")).hasSize(1);
        assertThat(rows("what-is-inferred", "inferences", "off")).isEmpty();
    }

    @Test
    void whatIsInferredNamesEveryInferenceOfTheCorpus() {
        Snapshot real = Repository.snapshot();
        long steps = count(real, "SELECT * { ?step a bz:Inference }");
        long ruled = count(real, "SELECT * { ?g a bz:InferredGraph GRAPH ?g { ?s ?p ?o } }");
        List<Map<String, String>> rows = rows(real, "what-is-inferred");
        assertThat(rows.stream().filter(row -> "curator".equals(row.get("by"))))
                .hasSize((int) steps);
        assertThat(rows.stream().filter(row -> "rule".equals(row.get("by")))).hasSize((int) ruled);
        assertThat(steps).isGreaterThan(100);
    }

    private static long count(Snapshot snapshot, String query) {
        String prefix = "PREFIX bz: <%s> ".formatted(Bz.NAMESPACE);
        return snapshot.select(QueryFactory.create(prefix + query), Map.of()).size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bodies",
                "committees",
                "consultations",
                "documents",
                "persons",
                "standards",
                "tenures"
            })
    void aWideTableOfTheCorpusAnswersWithoutInferences(String table) {
        Snapshot real = Repository.snapshot();
        List<Map<String, String>> whole = rows(real, table);
        List<Map<String, String>> asserted = rows(real, table, "inferences", "off");
        assertThat(whole).anySatisfy(row -> assertThat(row.get("inferred")).isNotEmpty());
        assertThat(asserted)
                .hasSizeGreaterThan(whole.size() / 2)
                .allSatisfy(row -> assertThat(row).containsEntry("inferred", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "OFF", "1"})
    void refusesAnotherValue(String value) {
        assertThatThrownBy(() -> rows("tenures", "inferences", value))
                .isInstanceOf(NamedQueryException.BadParameter.class)
                .hasMessageContaining("on or off");
    }
}
