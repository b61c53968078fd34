package org.biaozhun.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.SmallCorpus;
import org.biaozhun.ontology.Bz;
import org.biaozhun.publishing.Limits;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An official page of 2026 shows Wang in the seat that the newsletter of 2024 gives to Li. */
class SelectionTests {

    private static final String NEWSLETTER =
            """
            <https://w3id.org/biaozhun/graph/data/news/2024/01> dcterms:source article:a .
            article:a a bz:Article ; dcterms:isPartOf issue:i ; skos:prefLabel "Article"@en .
            post:head a org:Post ; skos:prefLabel "Head"@en ; org:postIn body:b ; bz:singleSeat true .
            body:b a bz:Agency ; skos:prefLabel "Board"@en .
            person:li a foaf:Person ; skos:prefLabel "Li"@en .
            tenure:li a bz:Tenure ; org:member person:li ; org:organization body:b ; bz:post post:head ;
              schema:startDate "2020-01-01"^^xsd:date ; bz:observedOn "2024-12-31"^^xsd:date .
            event:e a bz:Event ; skos:prefLabel "Meeting"@en ; schema:about body:b .
            """;

    private static final String ISSUE =
            """
            <https://w3id.org/biaozhun/graph/data/news/2024/issue> dcterms:source issue:i .
            issue:i a bz:NewsletterIssue ; skos:prefLabel "Issue of 2024"@en ; bz:asOf "2024-12-31"^^xsd:date ;
              bz:grade <https://w3id.org/biaozhun/list/grade/association> .
            """;

    private static final String PAGE =
            """
            <https://w3id.org/biaozhun/graph/data/registers/heads/page-x> {
              <https://w3id.org/biaozhun/graph/data/registers/heads/page-x> dcterms:source page:x .
              person:wang a foaf:Person ; skos:prefLabel "Wang"@en .
              tenure:wang a bz:Tenure ; org:member person:wang ; org:organization body:b ; bz:post post:head ;
                schema:startDate "2025-05-01"^^xsd:date ; bz:observedOn "2026-06-30"^^xsd:date . }
            <https://w3id.org/biaozhun/graph/data/registers/heads/page-y> {
              <https://w3id.org/biaozhun/graph/data/registers/heads/page-y> dcterms:source page:y .
              person:zhao a foaf:Person ; skos:prefLabel "Zhao"@en . }
            """;

    private static final String PAGES =
            """
            page:x a bz:BackgroundSource ; skos:prefLabel "Page X"@en ; bz:asOf "2026-06-30"^^xsd:date ;
              bz:grade <https://w3id.org/biaozhun/list/grade/official-page> .
            page:y a bz:BackgroundSource ; skos:prefLabel "Page Y"@en ; bz:asOf "2026-07-01"^^xsd:date ;
              bz:grade <https://w3id.org/biaozhun/list/grade/press> .
            """;

    @TempDir private static Path folder;
    private static SmallCorpus corpus;
    private static Snapshot whole;

    @BeforeAll
    static void write() {
        corpus =
                SmallCorpus.in(folder)
                        .with("data/news/2024/01.ttl", NEWSLETTER)
                        .with("data/news/2024/issue.ttl", ISSUE)
                        .with("data/registers/heads.trig", PREFIXES + PAGE)
                        .with("data/registers/pages.ttl", PAGES);
        whole = new Publisher(corpus.location()).buildUninspected();
    }

    private static final String PREFIXES =
            """
            @prefix bz: <https://w3id.org/biaozhun/ontology#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix body: <https://w3id.org/biaozhun/id/body/> .
            @prefix page: <https://w3id.org/biaozhun/id/page/> .
            @prefix person: <https://w3id.org/biaozhun/id/person/> .
            @prefix post: <https://w3id.org/biaozhun/id/post/> .
            @prefix tenure: <https://w3id.org/biaozhun/id/tenure/> .
            """;

    private static Snapshot limited(String grade, String sources) {
        Selections selections = whole.derived(Selections.PUBLISHED);
        return selections.limited(
                whole, selections.sources().choose(List.of(grade), List.of(sources)));
    }

    private static List<String> rows(Snapshot snapshot, String pattern) {
        String query =
                whole.prefixes().asSparql()
                        + "SELECT ?v WHERE { "
                        + pattern
                        + " } ORDER BY ?v";
        List<String> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(snapshot.dataset()).query(query).build()) {
            execution
                    .select()
                    .forEachRemaining(
                            row ->
                                    rows.add(
                                            row.get("v").isURI()
                                                    ? row.get("v")
                                                            .getURI()
                                                            .replace(Bz.BASE + "id/", "")
                                                    : row.get("v").getLiteralLexicalForm()));
        }
        return rows;
    }

    private static List<String> holders(Snapshot snapshot) {
        return rows(snapshot, "post:head bz:heldBy ?v");
    }

    private static boolean names(Snapshot snapshot, String thing) {
        Node node = NodeFactory.createURI(Bz.BASE + "id/" + thing);
        return snapshot.dataset()
                .getDefaultGraph()
                .contains(node, SKOS.prefLabel.asNode(), Node.ANY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''            | ''                  | person/wang",
                "''            | news                | person/li",
                "''            | news/2024           | person/li",
                "''            | issue:i             | person/li",
                "''            | registers           | person/wang",
                "''            | page:x              | person/wang",
                "association   | ''                  | person/wang",
                "official      | ''                  | person/wang",
                "official-page | registers/heads     | person/wang",
                "association   | news                | person/li",
            })
    void whoHoldsAPostIsWhatTheChosenSourcesKnow(String grade, String sources, String holder) {
        assertThat(holders(limited(grade, sources))).containsExactly(holder);
    }

    @Test
    void whatNoChosenSourceMentionsIsGone() {
        Snapshot news = limited("", "news");
        assertThat(names(news, "person/li")).isTrue();
        assertThat(names(news, "person/wang")).isFalse();
        assertThat(news.hasGraph(Bz.graph("data/registers/heads/page-x"))).isFalse();
        assertThat(names(news, "page/x")).isFalse();
        assertThat(rows(news, "tenure:li bz:endLatest ?v")).isEmpty();
    }

    @Test
    void whatIsMentionedHasItsNameAndNothingElse() {
        Snapshot page = limited("", "page:x");
        assertThat(rows(page, "post:head skos:prefLabel ?v")).containsExactly("Head");
        assertThat(rows(page, "GRAPH <%s> { ?v org:postIn ?b }".formatted(Identity.GRAPH)))
                .containsExactly("post/head");
        assertThat(rows(page, "body:b skos:prefLabel ?v")).containsExactly("Board");
        assertThat(names(page, "person/li")).isFalse();
        assertThat(names(page, "event/e")).isFalse();
        assertThat(rows(page, "<%s> dcterms:source ?v".formatted(Identity.GRAPH))).isEmpty();
    }

    @Test
    void aChosenSourceIsDescribedWhereverItIs() {
        assertThat(rows(limited("", "page:x"), "?s bz:asOf ?v")).containsExactly("2026-06-30");
        assertThat(rows(limited("", "news/2024/01"), "issue:i bz:asOf ?v"))
                .containsExactly("2024-12-31");
    }

    @Test
    void theOrderAndTheWayOfWritingDoNotMatter() {
        Sources sources = whole.derived(Selections.PUBLISHED).sources();
        Selection one = sources.choose(List.of(), List.of("news,page:x", "news/2024"));
        Selection other = sources.choose(List.of(""), List.of(" page:x ,,news,news"));
        assertThat(one).isEqualTo(other);
        assertThat(one.query()).isEqualTo("sources=news,page:x");
        assertThat(limited("", "page:x,news").id()).isEqualTo(limited("", "news,page:x").id());
        assertThat(limited("", "news").id()).isNotEqualTo(whole.id()).matches("[0-9a-f]{16}");
        assertThat(limited("", "news,registers")).isSameAs(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gold     | ''      | grade gold is none: give official or one of official-notice, official-page",
                "''       | newz    | sources: newz is no source: the nearest are news",
                "''       | qqq     | there are news, news/2024, registers",
                "press,dataset | '' | grade is given more than once",
            })
    void whatIsNotThereIsToldWithTheNearest(String grade, String sources, String message) {
        assertThatThrownBy(() -> limited(grade, sources))
                .isInstanceOf(SelectionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aServerThatIsLimitedIsNotWidened() {
        Limits limits = Limits.of(Optional.empty(), List.of("news"));
        Snapshot served = new Publisher(corpus.location(), limits).buildUninspected();
        assertThat(holders(served)).containsExactly("person/li");
        Sources sources = served.derived(Selections.PUBLISHED).sources();
        assertThatThrownBy(() -> sources.choose(List.of(), List.of("page:x")))
                .isInstanceOf(SelectionException.class);
        assertThat(sources.choose(List.of(), List.of("news/2024")).isAll()).isFalse();
    }

    @Test
    void whatIsKeptIsBuiltOnce() {
        assertThat(limited("", "page:x")).isSameAs(limited("", "page:x"));
    }
}
