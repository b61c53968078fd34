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

class SelectionTests {

    @TempDir private static Path folder;
    private static SmallCorpus corpus;
    private static Snapshot whole;

    @BeforeAll
    static void write() {
        corpus = TwoSources.in(folder);
        whole = new Publisher(corpus.location()).buildUninspected();
    }

    private static Snapshot limited(String grade, String sources) {
        Selections selections = whole.derived(Selections.PUBLISHED);
        return selections.limited(
                whole, selections.sources().choose(List.of(grade), List.of(sources)));
    }

    private static List<String> rows(Snapshot snapshot, String pattern) {
        String query =
                whole.prefixes().asSparql() + "SELECT ?v WHERE { " + pattern + " } ORDER BY ?v";
        List<String> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(snapshot.dataset()).query(query).build()) {
            execution
                    .select()
                    .forEachRemaining(row ->
                            rows.add(
                                    row.get("v").isURI()
                                            ? row.get("v").getURI().replace(Bz.BASE + "id/", "")
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
                "gold     | ''      | grade gold is none: give official or one of official-notice,"
                        + " official-page",
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
