package org.biaozhun.annex;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.ManySources;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.annex.facts.NewestDay;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.sections.AnnexSettings;
import org.biaozhun.annex.sections.AnnexSettings.Kind;
import org.biaozhun.annex.sections.AnnexSettings.SectionSettings;
import org.biaozhun.annex.sections.AnnexSettings.TableSettings;
import org.biaozhun.annex.sections.SectionContext;
import org.biaozhun.answers.SnapshotQueries;
import org.biaozhun.corpus.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Annexes of small corpora: contradictions, comparison, findings, sections of an editor. */
class SmallAnnexTests {

    private static final String BODY =
            """
            body:b a bz:Agency ; skos:prefLabel "Bureau"@en ; skos:notation "BB" .
            post:h a org:Post ; skos:prefLabel "Head of BB"@en ; org:postIn body:b .
            """;

    @TempDir private Path folder;

    private SmallCorpus corpus(String name) throws IOException {
        SmallCorpus corpus = SmallCorpus.in(folder.resolve(name));
        for (Path query : Repository.files("queries/annex", ".rq")) {
            corpus.with("queries/annex/" + query.getFileName(), Files.readString(query));
        }
        return corpus;
    }

    private static String article(String name, String facts) {
        return """
        <https://w3id.org/biaozhun/graph/data/p/%1$s> dcterms:source article:%1$s .
        article:%1$s a bz:Article ; skos:prefLabel "Article %1$s"@en ; dcterms:isPartOf issue:i .
        issue:i a bz:NewsletterIssue ; skos:prefLabel "Issue"@en ;
          bz:asOf "2024-12-31"^^xsd:date .
        %2$s
        """
                .formatted(name, facts);
    }

    private static String holder(String slug, String family, String dates) {
        return """
        person:%1$s a foaf:Person ; skos:prefLabel "%2$s Li"@en ; foaf:familyName "%2$s"@en ;
          foaf:givenName "Li"@en .
        tenure:%1$s a bz:Tenure ; skos:prefLabel "Head of BB"@en ; org:member person:%1$s ;
          org:organization body:b ; org:role role:head ; bz:post post:h ; %3$s .
        """
                .formatted(slug, family, dates);
    }

    private static Annex annex(
            SmallCorpus corpus, AnnexSettings settings, Optional<SmallCorpus> before) {
        return new Annexes(settings)
                .of(
                        AnnexTesting.queries(corpus.build()),
                        AnnexRequest.on(LocalDate.parse("2024-12-31")),
                        before.map(other -> AnnexTesting.queries(other.build())));
    }

    @Test
    void aContradictionStandsSideBySideWithBothSources() throws IOException {
        SmallCorpus corpus =
                corpus("one")
                        .with(
                                "data/p/a.ttl",
                                article(
                                        "a",
                                        BODY
                                                + holder(
                                                        "w",
                                                        "Wei",
                                                        "bz:tenureStatus tenure-status:current ;"
                                                                + " schema:startDate"
                                                                + " \"2019\"^^xsd:gYear")))
                        .with(
                                "data/p/c.ttl",
                                article("c", "tenure:w schema:startDate \"2020\"^^xsd:gYear ."));
        Entry wei =
                AnnexTesting.entry(
                        annex(corpus, AnnexTesting.settings(), Optional.empty()), "person-w");
        assertThat(wei.notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.title()).isEqualTo("Beginning of the tenure: Head of BB");
                    assertThat(notice.sides())
                            .extracting(s -> SectionContext.text(s.content()))
                            .containsExactly("2019", "2020");
                    assertThat(notice.sides()).allMatch(side -> side.sources().size() == 1);
                    assertThat(notice.sides().getFirst().sources())
                            .isNotEqualTo(notice.sides().getLast().sources());
                });
    }

    @Test
    void whatManySourcesTellDifferentlyStandsInTheEntryOfTheBody() {
        Annex annex = manySources();
        Entry body = AnnexTesting.entry(annex, "body-bm");
        assertThat(body.notices())
                .extracting(notice ->
                        notice.title()
                                + " "
                                + notice.sides().stream()
                                        .map(side -> SectionContext.text(side.content()))
                                        .toList())
                .containsExactly(
                        "Founding: Bureau of Marks [11 Oct 1994, Apr 1994]",
                        "Name in use: Bureau of Marks [标识局, 标识办]",
                        "Two holders on one day: Head of BM [Deng Yi, Fang Liu]",
                        "Beginning of the tenure: Deng Yi, Head of BM [10 Feb 2025, 28 Nov 2024]");
    }

    @Test
    void theAnnexTellsHowNewAndHowCompleteItIs() {
        Annex annex = manySources();
        String reading = AnnexTesting.section(annex, "reading").blocks().toString();
        assertThat(reading)
                .contains("The newest source up to that day is of 31 Jul 2026 (public dataset).")
                .contains("technical committees: 4 (2025: 2, 2020: 2)");
        assertThat(AnnexTesting.entry(annex, "committee-tc-904").toString())
                .contains("Newest source: 1 Jan 2020.");
        assertThat(AnnexTesting.entry(annex, "committee-tc-901").toString())
                .doesNotContain("Newest source");
    }

    @Test
    void withoutADayItIsOfThatOfItsNewestSource() {
        SnapshotQueries everything = AnnexTesting.queries(Repository.everything());
        assertThat(NewestDay.ofSource(everything)).hasValue(LocalDate.parse("2026-07-31"));
        assertThat(NewestDay.ofIssue(everything)).hasValue(LocalDate.parse("2024-12-31"));
        AnnexRequest dayless =
                new AnnexRequest(
                        Optional.empty(),
                        Language.EN,
                        List.of("reading"),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        Annex annex =
                new Annexes(AnnexTesting.settings()).of(everything, dayless, Optional.empty());
        assertThat(annex.cover().asOf()).isEqualTo("2026-07-31");
    }

    private Annex manySources() {
        return new Annexes(AnnexTesting.settings())
                .of(
                        AnnexTesting.queries(ManySources.in(folder).build()),
                        AnnexRequest.on(LocalDate.parse("2026-08-31")),
                        Optional.empty());
    }

    @Test
    void twoCorporaAreCompared() throws IOException {
        String current = "bz:tenureStatus tenure-status:current";
        SmallCorpus before =
                corpus("old")
                        .with("data/p/a.ttl", article("a", BODY + holder("w", "Wei", current)));
        SmallCorpus now =
                corpus("new")
                        .with("data/p/a.ttl", article("a", BODY + holder("z", "Zhu", current)));
        Annex annex = annex(now, AnnexTesting.settings(), Optional.of(before));
        Table changes = (Table) AnnexTesting.section(annex, "changes").blocks().getFirst();
        assertThat(changes.rows())
                .extracting(row ->
                        SectionContext.text(row.cells().get(0))
                                + " "
                                + SectionContext.text(row.cells().get(1)))
                .containsExactlyInAnyOrder("CHANGED Bureau", "NEW Zhu Li", "LEFT Wei Li");
    }

    @Test
    void anEmptyRequiredSectionIsAFinding() throws IOException {
        SmallCorpus corpus = corpus("one").with("data/p/a.ttl", article("a", BODY));
        Annex annex = annex(corpus, AnnexTesting.settings(), Optional.empty());
        assertThat(annex.findings())
                .filteredOn(Finding::isViolation)
                .extracting(Finding::toString)
                .contains("annex/people the section has nothing in it");
        assertThat(Annexes.isReady(annex)).isFalse();
    }

    @Test
    void aRowWithoutASourceIsAFindingAndNotARow() throws IOException {
        String unsourced =
                Files.readString(Repository.ROOT.resolve("queries/annex/annex-abbreviations.rq"))
                        .replace(
                                "GRAPH ?graph { ?thing skos:notation ?notation }\n"
                                        + "  ?graph dcterms:source ?article .",
                                "?thing skos:notation ?notation .")
                        .replace("?zh ?article\n", "?zh\n")
                        .replace("?thing ?article\n", "?thing\n");
        SmallCorpus corpus =
                corpus("one")
                        .with("data/p/a.ttl", article("a", BODY))
                        .with("queries/annex/my-table.rq", unsourced);
        Annex annex = annex(corpus, only(table("my-table")), Optional.empty());
        assertThat(annex.sections()).isEmpty();
        assertThat(annex.findings())
                .extracting(Finding::toString)
                .anyMatch(f -> f.contains("no source for: BB"));
    }

    @Test
    void anEditorAddsASectionWithAQueryAndALine() throws IOException {
        SmallCorpus corpus =
                corpus("one")
                        .with("data/p/a.ttl", article("a", BODY))
                        .with(
                                "queries/annex/my-posts.rq",
                                Files.readString(
                                        Repository.ROOT.resolve("queries/annex/annex-posts.rq")));
        Annex annex = annex(corpus, only(table("my-posts")), Optional.empty());
        Table table = (Table) annex.sections().getFirst().blocks().getFirst();
        assertThat(table.columns()).containsExactly("Post");
        assertThat(table.rows()).hasSize(1);
    }

    private static SectionSettings table(String query) {
        return new SectionSettings(
                "mine",
                Kind.TABLES,
                "Mine",
                "",
                true,
                false,
                false,
                List.of(),
                List.of(),
                List.of(new TableSettings(query, "Mine", "", List.of())));
    }

    private static AnnexSettings only(SectionSettings section) {
        return new AnnexSettings(
                "T",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(section),
                List.of(),
                Optional.empty(),
                AnnexSettings.Day.NEWEST_SOURCE,
                DataSize.ofBytes(0));
    }
}
