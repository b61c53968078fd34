package org.biaozhun.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.biaozhun.SmallCorpus;
import org.biaozhun.build.Build;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.CorpusReader;
import org.biaozhun.corpus.Finding;
import org.biaozhun.ontology.Bz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class TablesTests {

    private static final String QUERY =
            """
            PREFIX apf: <http://jena.apache.org/ARQ/property#>
            PREFIX bzf: <https://w3id.org/biaozhun/function#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            CONSTRUCT {
              <> dcterms:source <https://example.org/list> .
              ?body skos:prefLabel ?label, ?chinese ;
                dcterms:identifier ?number ;
                schema:foundingDate ?founded ;
                schema:position ?ROWNUM ;
                skos:altLabel ?other .
            }
            WHERE {
              BIND(IRI(CONCAT("https://example.org/", bzf:slug(?name_en))) AS ?body)
              BIND(bzf:name(?name_en) AS ?label)
              BIND(bzf:name(?名称) AS ?chinese)
              BIND(bzf:designation(?number_as_printed) AS ?number)
              BIND(bzf:time(?founded_) AS ?founded)
              OPTIONAL { ?other apf:strSplit (?others "; ") }
            }
            """;

    private static final String TABLE =
            """
            name-en\t名称\tnumber as printed\tfounded?\tothers
            Institute of  Examples\t样例研究所\tSAC/TC260\t2013\tIE; Example Institute
            \t\t\t\t

            Agency A\t\t\t[2006..2009]\t
            Agency B\t\t\t2024-11\tB
            """;

    @TempDir private Path folder;

    private Corpus read(String table, String query) {
        return read(
                SmallCorpus.in(folder)
                        .with("data/registers/bodies.tsv", table)
                        .with("data/registers/bodies.rq", query));
    }

    private static Corpus read(SmallCorpus corpus) {
        try (Build build = Build.begin(BuildSettings.unlimited())) {
            return new CorpusReader(new Tables()).read(corpus.location(), build);
        }
    }

    private static List<String> statements(Corpus corpus) {
        return corpus.graphs().stream()
                .filter(file -> file.path().startsWith("data/registers/"))
                .flatMap(file -> file.statements().stream())
                .map(found ->
                        "%d %s %s %s"
                                .formatted(
                                        found.line(),
                                        local(found.quad().getSubject()),
                                        local(found.quad().getPredicate()),
                                        local(found.quad().getObject())))
                .toList();
    }

    private static String local(Node node) {
        return node.isURI()
                ? node.getURI().replaceFirst("^.*[/#](?=.)", "")
                : NodeFmtLib.strNT(node).replaceFirst("<.*[/#](?=.)(.*)>$", "$1");
    }

    @Test
    void aRowIsItsStatementsWithItsLine() {
        Corpus corpus = read(TABLE, QUERY);
        assertThat(corpus.findings()).isEmpty();
        assertThat(statements(corpus))
                .containsExactlyInAnyOrder(
                        "2 bodies source list",
                        "2 institute-of-examples prefLabel \"Institute of Examples\"@en",
                        "2 institute-of-examples prefLabel \"样例研究所\"@zh-Hans",
                        "2 institute-of-examples identifier \"SAC/TC 260\"",
                        "2 institute-of-examples foundingDate \"2013\"^^gYear",
                        "2 institute-of-examples position \"1\"^^integer",
                        "2 institute-of-examples altLabel \"IE\"",
                        "2 institute-of-examples altLabel \"Example Institute\"",
                        "5 agency-a prefLabel \"Agency A\"@en",
                        "5 agency-a foundingDate \"[2006..2009]\"^^EDTF",
                        "5 agency-a position \"2\"^^integer",
                        "6 agency-b prefLabel \"Agency B\"@en",
                        "6 agency-b foundingDate \"2024-11\"^^gYearMonth",
                        "6 agency-b position \"3\"^^integer",
                        "6 agency-b altLabel \"B\"");
        assertThat(corpus.quads().map(quad -> quad.getGraph()))
                .contains(Bz.graph("data/registers/bodies"));
    }

    @Test
    void theRowIsThePlaceOfAStatement() {
        Corpus corpus = read(TABLE, QUERY);
        Node agency = NodeFactory.createURI("https://example.org/agency-b");
        assertThat(corpus.place(agency, null, null))
                .contains(new Finding.Place("data/registers/bodies.tsv", 6, 0));
    }

    /** Shapes and checks point at the row. */
    @Test
    void aFindingAboutAThingIsAtItsRow() {
        String query =
                """
                CONSTRUCT { ?body a <https://w3id.org/biaozhun/ontology#Agency> }
                WHERE { BIND(IRI(CONCAT("https://w3id.org/biaozhun/id/body/", ?id)) AS ?body) }
                """;
        SmallCorpus corpus =
                SmallCorpus.in(folder)
                        .with("data/registers/bodies.tsv", "id\none\ntwo\n")
                        .with("data/registers/bodies.rq", query);
        assertThat(corpus.findings())
                .anyMatch(found -> found.startsWith("data/registers/bodies.tsv:2 body:one "))
                .anyMatch(found -> found.startsWith("data/registers/bodies.tsv:3 body:two "));
    }

    @Test
    void theFunctionsAreKnownToTablesOnly() {
        assertThat(read(TABLE, QUERY).findings()).isEmpty();
        assertThat(FunctionRegistry.get().isRegistered(Bz.FUNCTIONS + "time")).isFalse();
    }

    @Test
    void tableAndQueryAreInTheIdOfTheCorpus() {
        String first = read(TABLE, QUERY).id();
        String otherTable = read(TABLE.replace("2013", "2014"), QUERY).id();
        String otherQuery = read(TABLE, QUERY.replace("altLabel", "hiddenLabel")).id();
        assertThat(List.of(first, otherTable, otherQuery)).doesNotHaveDuplicates();
    }

    /** A reader remembers tables, and forgets them when one of the two files changes. */
    @Test
    void aChangeOfEitherFileIsRead() {
        SmallCorpus small =
                SmallCorpus.in(folder)
                        .with("data/registers/bodies.tsv", TABLE)
                        .with("data/registers/bodies.rq", QUERY);
        CorpusReader reader = new CorpusReader(new Tables());
        try (Build build = Build.begin(BuildSettings.unlimited())) {
            Corpus before = reader.read(small.location(), build);
            Corpus again = reader.read(small.location(), build);
            assertThat(last(again)).isSameAs(last(before));
            small.with("data/registers/bodies.rq", QUERY.replace("altLabel", "hiddenLabel"));
            assertThat(statements(reader.read(small.location(), build)))
                    .contains("6 agency-b hiddenLabel \"B\"");
            small.with("data/registers/bodies.tsv", TABLE.replace("Agency B", "Agency C"));
            assertThat(statements(reader.read(small.location(), build)))
                    .contains("6 agency-c hiddenLabel \"B\"");
        }
    }

    private static Corpus.GraphFile last(Corpus corpus) {
        return corpus.graphs().stream()
                .filter(file -> file.path().startsWith("data/registers/"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void commasAreReadWithQuotesAndTheLineOnWhichARowBegins() {
        String table =
                "name-en,名称,number as printed,founded?,others\r\n"
                        + "\"Agency, the \"\"first\"\"\",,,2013,\"A\nB\"\r\n"
                        + "Agency B,,,2014,\r\n";
        Corpus corpus =
                read(
                        SmallCorpus.in(folder)
                                .with("data/registers/bodies.csv", "\uFEFF" + table)
                                .with("data/registers/bodies.rq", QUERY));
        assertThat(corpus.findings()).isEmpty();
        assertThat(statements(corpus))
                .contains(
                        "2 agency-the-first prefLabel \"Agency, the \\\"first\\\"\"@en",
                        "2 agency-the-first altLabel \"A\\nB\"",
                        "4 agency-b foundingDate \"2014\"^^gYear");
    }

    @Test
    void cellsAreSeenInEachGroupOfThePattern() {
        Corpus corpus =
                read(
                        "a\tb\nx\t\n\ty\n",
                        """
                        CONSTRUCT { <urn:thing:s> <urn:thing:p> ?value }
                        WHERE {
                          { FILTER(BOUND(?a)) BIND(CONCAT("a ", ?a) AS ?value) }
                          UNION
                          { FILTER(!BOUND(?a)) BIND(CONCAT("b ", ?b) AS ?value) }
                        }
                        """);
        assertThat(corpus.findings()).isEmpty();
        assertThat(statements(corpus))
                .containsExactly(
                        "2 urn:thing:s urn:thing:p \"a x\"", "3 urn:thing:s urn:thing:p \"b y\"");
    }

    @Test
    void slugsAreAsciiAndStay() {
        assertThat(
                        List.of(
                                Slugs.of("SAC/TC 260"),
                                Slugs.of("People's Bank of Ürümqi"),
                                Slugs.of("邓志勇"),
                                Slugs.of("全国网络安全标准化技术委员会"),
                                Slugs.of("吕 Lü（女）"),
                                Slugs.of(" — ")))
                .containsExactly(
                        "sac-tc-260",
                        "peoples-bank-of-urumqi",
                        "deng-zhi-yong",
                        "quan-guo-wang-luo-an-quan-biao-zhun-hua-ji-shu-wei-yuan-hui",
                        "lu-lu-nu",
                        "");
    }
}
