package org.biaozhun.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.core.Var;
import org.biaozhun.SmallCorpus;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.format.Answer;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What ISO's list, here a made-up one, says in a corpus that knows some of it already. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedCorpusTests {

    private static final String KNOWN =
            """
            <https://w3id.org/biaozhun/graph/data/known> dcterms:source work:known .
            work:known a bz:BackgroundSource ; skos:prefLabel "Known"@en ; dcterms:title "Known"@en .
            <https://w3id.org/biaozhun/catalog> a dcat:Catalog ; dcterms:title "All"@en ;
              dcat:dataset <https://w3id.org/biaozhun/catalog/known> .
            <https://w3id.org/biaozhun/catalog/known> a dcat:Dataset ; dcterms:title "Known"@en ;
              dcterms:rights "Facts only."@en ; dcterms:source work:known .
            body:sac a bz:Agency ; skos:prefLabel "Standardisation Administration of China"@en ; skos:notation "SAC" .
            committee:iso-tc910 a bz:TechnicalCommittee ; skos:prefLabel "ISO/TC 910"@en ;
              dcterms:identifier "ISO/TC 910" .
            committee:sac-tc910 a bz:TechnicalCommittee ; skos:prefLabel "Chinese kites"@en ;
              dcterms:identifier "SAC/TC 910" ; org:subOrganizationOf body:sac ; bz:mirrors committee:iso-tc910 .
            """;

    private @Nullable Snapshot built;

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        SmallCorpus corpus = SmallCorpus.in(folder).withQueries().with("data/known.ttl", KNOWN);
        try (InputStream list = Files.newInputStream(IsoCommitteesTests.EXAMPLE)) {
            new IsoCommittees(folder.resolve("data/registers"), line -> {})
                    .read(list, "list", LocalDate.of(2026, 1, 31), read -> {});
        }
        built = corpus.build();
    }

    private Snapshot snapshot() {
        return Objects.requireNonNull(built);
    }

    private List<String> answer(String query, String parameter, String thing, String... columns) {
        QueryCatalogue catalogue = QueryCatalogue.of(snapshot());
        Answer answer =
                new QueryRunner(QuerySettings.defaults())
                        .run(
                                snapshot().dataset(),
                                catalogue.find(query).orElseThrow(),
                                Map.of(parameter, "https://w3id.org/biaozhun/id/" + thing));
        return ((Answer.Rows) answer)
                .bindings().stream()
                        .map(row ->
                                List.of(columns).stream()
                                        .map(column -> row.get(Var.alloc(column)))
                                        .map(node ->
                                                node == null ? "" : node.getLiteralLexicalForm())
                                        .reduce((one, other) -> one + " | " + other)
                                        .orElse(""))
                        .toList();
    }

    @Test
    void checkFindsNothing() {
        assertThat(snapshot().findings()).isEmpty();
    }

    @Test
    void secretariatsOfABody() {
        assertThat(
                        answer(
                                "secretariats-held-by",
                                "body",
                                "body/sac",
                                "designation",
                                "committeeLabel",
                                "status",
                                "asOf"))
                .containsExactly(
                        "ISO/IEC JTC 91/SC 1 | Terminology (ISO/IEC JTC 91/SC 1) | Active |"
                                + " 2026-01-31",
                        "ISO/PC 930 | Lanterns | Active | 2026-01-31",
                        "ISO/TC 910 | ISO/TC 910 | Active | 2026-01-31",
                        "ISO/TC 910/SC 1 | Terminology (ISO/TC 910/SC 1) | Suspended | 2026-01-31");
    }

    @Test
    void membershipsOfABody() {
        assertThat(
                        answer(
                                "memberships-of",
                                "body",
                                "body/sac",
                                "designation",
                                "membership",
                                "secretariats"))
                .hasSize(10)
                .contains(
                        "ISO/TC 960 | O | EXB",
                        "ISO/TC 910/SC 2 | O | EXA",
                        "ISO/TC 940 | P | O'EX");
    }

    @Test
    void mirrorsOfABodyAndOfEitherCommittee() {
        String row = "SAC/TC 910 | ISO/TC 910 | Standardisation Administration of China";
        String[] columns = {"nationalDesignation", "designation", "secretariats", "membership"};
        assertThat(answer("mirrors-of", "thing", "body/sac", columns))
                .containsExactly(row + " | P");
        assertThat(answer("mirrors-of", "thing", "committee/iso-tc910", columns))
                .containsExactly(row + " | ");
        assertThat(answer("mirrors-of", "thing", "committee/sac-tc910", columns))
                .containsExactly(row + " | ");
    }

    @Test
    void membersAndLiaisonsOfACommittee() {
        assertThat(
                        answer(
                                "committee-members",
                                "committee",
                                "committee/iso-tc940",
                                "relation",
                                "actorLabel"))
                .containsExactly(
                        "participating member | O'EX",
                        "participating member | Standardisation Administration of China",
                        "in liaison with | ISO/TC 910",
                        "organisation in liaison | IEC/TC 950");
    }
}
