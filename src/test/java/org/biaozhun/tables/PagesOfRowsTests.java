package org.biaozhun.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.jena.graph.Node;
import org.biaozhun.SmallCorpus;
import org.biaozhun.build.Build;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.CorpusReader;
import org.biaozhun.corpus.Finding;
import org.biaozhun.ontology.Bz;
import org.biaozhun.rdf.RdfDocument.Located;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A row with a cell under source is in the graph of its page. */
class PagesOfRowsTests {

    private static final String QUERY =
            """
            PREFIX bzf: <https://w3id.org/biaozhun/function#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            CONSTRUCT {
              ?body skos:prefLabel ?label .
              <> skos:note ?where .
            }
            WHERE {
              FILTER(?name != "nobody")
              BIND(IRI(CONCAT("https://example.org/", bzf:slug(?name))) AS ?body)
              BIND(bzf:name(?name) AS ?label)
              BIND(STR(<>) AS ?where)
            }
            """;

    private static final String ONE = "https://www.example.org/a?b=1";
    private static final String TWO = "http://Example.org:8080/a";

    private static final String TABLE =
            "name\tsource\nA\t%1$s\nB\t%2$s\nC\t\nA\t%1$s\nA\t%2$s\nnobody\thttps://example.org/none\n"
                    .formatted(ONE, TWO);

    @TempDir private Path folder;

    private SmallCorpus corpus(String table) {
        return SmallCorpus.in(folder)
                .with("data/registers/bodies.tsv", table)
                .with("data/registers/bodies.rq", QUERY);
    }

    private static Corpus read(SmallCorpus corpus, CorpusReader reader) {
        try (Build build = Build.begin(BuildSettings.unlimited())) {
            return reader.read(corpus.location(), build);
        }
    }

    private static List<String> statements(Corpus corpus) {
        return corpus.graphs().stream()
                .filter(file -> file.path().endsWith(".tsv"))
                .flatMap(file -> file.statements().stream())
                .map(PagesOfRowsTests::told)
                .toList();
    }

    private static String told(Located found) {
        return "%d %s | %s %s %s"
                .formatted(
                        found.line(),
                        found.quad().getGraph(),
                        found.quad().getSubject(),
                        found.quad().getPredicate().getLocalName(),
                        found.quad().getObject())
                .replace(Bz.BASE, "");
    }

    @Test
    void aRowIsInTheGraphOfItsPage() {
        Corpus corpus = read(corpus(TABLE), new CorpusReader(new Tables()));
        assertThat(corpus.findings()).isEmpty();
        String one = "graph/data/registers/bodies/example-org-4de95581";
        String two = "graph/data/registers/bodies/example-org-a9627342";
        String rest = "graph/data/registers/bodies";
        assertThat(statements(corpus))
                .containsExactlyInAnyOrder(
                        "2 %1$s | https://example.org/a prefLabel \"A\"@en".formatted(one),
                        "2 %1$s | %1$s note \"%1$s\"".formatted(one),
                        "2 %1$s | %1$s source id/page/example-org-4de95581".formatted(one),
                        "3 %1$s | https://example.org/b prefLabel \"B\"@en".formatted(two),
                        "3 %1$s | %1$s note \"%1$s\"".formatted(two),
                        "3 %1$s | %1$s source id/page/example-org-a9627342".formatted(two),
                        "4 %1$s | https://example.org/c prefLabel \"C\"@en".formatted(rest),
                        "4 %1$s | %1$s note \"%1$s\"".formatted(rest),
                        "6 %1$s | https://example.org/a prefLabel \"A\"@en".formatted(two));
    }

    @ParameterizedTest
    @CsvSource({
        "https://std.samr.gov.cn/gb/search/gbDetailed?id=1, std-samr-gov-cn-",
        "http://www.sac.gov.cn., sac-gov-cn-",
        "http://user@WWW.Sac.gov.cn:80/www., sac-gov-cn-",
        "https://www.www.example.org#a, www-example-org-",
        "https://my_site.example.org/, my-site-example-org-",
        "https://www.例子.中国/页, xn-fsqu00a-xn-fiqs8s-"
    })
    void aPageIsCalledByItsHost(String address, String start) throws Exception {
        assertThat(Page.of(address).slug()).matches(start + "[0-9a-f]{8}");
        assertThat(Objects.requireNonNull(CellReaders.BY_NAME.get("page")).read(address))
                .isEqualTo(Page.of(address).thing());
    }

    @ParameterizedTest
    @CsvSource({
        "www.sac.gov.cn, is no IRI",
        "ftp://example.org/a, is no address of a page",
        "https:example.org, is no address of a page",
        "https:///a, is no address of a page",
        "https://example.org/a b, is no IRI"
    })
    void aCellThatIsNoAddressIsTold(String cell, String message) {
        String table = "name\tsource\nA\t%s\nB\thttps://example.org/b\n".formatted(cell);
        Corpus corpus = read(corpus(table), new CorpusReader(new Tables()));
        assertThat(corpus.findings())
                .singleElement()
                .asString()
                .startsWith(
                        "data/registers/bodies.tsv:2 column source: \"%s\" %s"
                                .formatted(cell, message));
    }

    @Test
    void anotherFileDoesNotFillTheGraphOfAPage() {
        SmallCorpus corpus =
                corpus(TABLE)
                        .with(
                                "data/registers/bodies/example-org-4de95581.ttl",
                                "body:a skos:altLabel \"A\"@en .\n");
        assertThat(read(corpus, new CorpusReader(new Tables())).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "data/registers/bodies/example-org-4de95581.ttl:2 fills the graph"
                            + " https://w3id.org/biaozhun/graph/data/registers/bodies/example-org-4de95581,"
                            + " which is of a page in data/registers/bodies.tsv: name another"
                            + " graph, or rename the file");
    }

    @Test
    void aSavedCellMovesTheRow() {
        CorpusReader reader = new CorpusReader(new Tables());
        Corpus before = read(corpus(TABLE), reader);
        Corpus after = read(corpus(TABLE.replace("C\t\n", "C\t" + ONE + "\n")), reader);
        assertThat(statements(before))
                .contains(
                        "4 graph/data/registers/bodies | https://example.org/c prefLabel \"C\"@en");
        assertThat(statements(after))
                .noneMatch(line -> line.contains("registers/bodies |"))
                .contains(
                        "4 graph/data/registers/bodies/example-org-4de95581 |"
                                + " https://example.org/c prefLabel \"C\"@en");
    }

    /** Who says what is known by page. */
    @Test
    void aThingIsStatedInThePagesOfItsRows() {
        var snapshot = corpus(TABLE).build();
        assertThat(snapshot.dataset().stream(Node.ANY, Node.ANY, Bz.STATED_IN, Node.ANY))
                .extracting(
                        quad -> quad.getSubject().getLocalName(),
                        quad -> quad.getObject().getLocalName())
                .contains(
                        tuple("a", "example-org-4de95581"),
                        tuple("a", "example-org-a9627342"),
                        tuple("b", "example-org-a9627342"));
    }
}
