package org.biaozhun.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.SmallCorpus;
import org.biaozhun.build.Build;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.corpus.CorpusReader;
import org.biaozhun.corpus.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Each fault of a table and of its query is told with its file, its line and its column. */
class TableFaultsTests {

    private static final String GOOD = "id\tstart\na\t2013\nb\t2014\n";
    private static final String QUERY =
            """
            PREFIX bzf: <https://w3id.org/biaozhun/function#>
            CONSTRUCT { ?thing <urn:a:start> ?time }
            WHERE {
              BIND(IRI(CONCAT("urn:a:", ?id)) AS ?thing)
              BIND(bzf:time(?start) AS ?time)
            }
            """;

    @TempDir private Path folder;

    private static List<String> findings(SmallCorpus corpus) {
        try (Build build = Build.begin(BuildSettings.unlimited())) {
            return new CorpusReader(new Tables())
                    .read(corpus.location(), build).findings().stream()
                            .map(Finding::toString)
                            .toList();
        }
    }

    private SmallCorpus corpus(String table, String query) {
        return SmallCorpus.in(folder)
                .with("data/registers/x.tsv", table)
                .with("data/registers/x.rq", query);
    }

    @Test
    void theGoodOneHasNone() {
        assertThat(findings(corpus(GOOD, QUERY))).isEmpty();
    }

    @Test
    void aQueryTellsWhichColumnsItLeavesOut() {
        String wide = "id\tstart\tnote\na\t2013\tx\n";
        assertThat(findings(corpus(wide, QUERY)))
                .singleElement()
                .asString()
                .endsWith("x.tsv:1 warning: data/registers/x.rq does not read ?note");
        assertThat(findings(corpus(wide, "# not read: ?note (for curators)\n" + QUERY))).isEmpty();
        assertThat(findings(corpus(GOOD, "# a comment\n# not read: ?note\n" + QUERY)))
                .containsExactly(
                        "data/registers/x.rq:2 ?note is not read, and is no column of the table");
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("", "x.tsv is empty: its first row"),
                Arguments.of(
                        "id\tstart\na\t2013\nb\n",
                        "x.tsv:3 the row has 1 cells and the header 2: nothing is written for"
                                + " start"),
                Arguments.of(
                        "id\tstart\na\t2013\tmore\n",
                        "x.tsv:2 the row has 3 cells and the header 2: the first too many is"
                                + " \"more\""),
                Arguments.of(
                        "id\tstart\tid\na\t2013\t\n",
                        "x.tsv:1 columns id (1) and id (3) are both ?id"),
                Arguments.of(
                        "id\tstart\tto be\tto-be\n",
                        "x.tsv:1 columns to be (3) and to-be (4) are both ?to_be"),
                Arguments.of("id\t\tstart\n", "x.tsv:1 column 2 (B) has no header"),
                Arguments.of("id\tstart\tROWNUM\n", "x.tsv:1 column ROWNUM has the name of"),
                Arguments.of(
                        "id\tstart\n\"a\"\t2013\n", "x.tsv:2 \"a\" is in quotation marks, which"),
                Arguments.of(
                        "\n\"id\"\tstart\na\t2013\n",
                        "x.tsv:2 \"id\" is in quotation marks, which"),
                Arguments.of(
                        GOOD + "c\t2024-13\n", "x.tsv:4 column start: \"2024-13\" is no time:"),
                Arguments.of(
                        GOOD + "c\t2009/2024\nd\t2009/early 2024\n",
                        "x.tsv:5 column start: \"2009/early 2024\" is no time:"),
                Arguments.of(
                        "id\tstart\tnote\tpage\na\t2013\t\t\n",
                        "x.tsv:1 warning: data/registers/x.rq does not read ?note, ?page"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void ofATable(String table, String expected) {
        assertThat(findings(corpus(table, QUERY)))
                .singleElement()
                .asString()
                .startsWith("data/registers/" + expected);
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                Arguments.of("SELECT * WHERE {}", "x.rq:1 the query of a table is a CONSTRUCT"),
                Arguments.of(
                        where("\nBIND(?ids AS ?thing)"),
                        "x.rq:2 ?ids is no column of the table and is bound nowhere; the columns"
                                + " are ?id, ?start"),
                Arguments.of(
                        "CONSTRUCT {\n<urn:a:s> <urn:a:p> ?thng }\nWHERE { BIND(?id AS ?thing) }",
                        "x.rq:2 ?thng is no column"),
                Arguments.of(
                        where("BIND('a' AS ?outer)\nOPTIONAL {\nBIND(?outer AS ?inner) }"),
                        "x.rq:3 ?outer has no value where ?inner is made of it: it is bound"),
                Arguments.of(
                        where("BIND('a' AS ?outer) {\nFILTER(?outer = ?id) }"),
                        "x.rq:1 ?outer has no value in a FILTER: it is bound"),
                Arguments.of(where("BIND(1 AS ?id)"), "x.rq:1 ?id is a column of the table: bind"),
                Arguments.of(
                        where("BIND(UUID() AS ?u)"), "x.rq:1 a table gives the same each time"),
                Arguments.of(
                        "CONSTRUCT { _:b <urn:a:p> ?id, ?start } WHERE {}",
                        "x.rq:1 a table makes no blank nodes"),
                Arguments.of(
                        "CONSTRUCT { <urn:a:s> <urn:a:p> ?id, ?start }\nFROM <urn:a:g> WHERE {}",
                        "x.rq:2 the query of a table has no FROM"),
                Arguments.of(where("\n?s <urn:a:asked> ?o"), "x.rq:2 the query of a table asks no"),
                Arguments.of(
                        where("GRAPH ?g { BIND(1 AS ?x) }"), "x.rq:1 the query of a table asks"),
                Arguments.of(
                        where("FILTER EXISTS { BIND(1 AS ?x) }"),
                        "x.rq:1 the query of a table asks"),
                Arguments.of(
                        where("{ SELECT ?id {} }"), "x.rq:1 the query of a table has no SELECT"),
                Arguments.of(where("") + " LIMIT 1", "x.rq:1 the query of a table ends with"),
                Arguments.of(
                        where("BIND(<java:java.lang.Math>(?id) AS ?x)"),
                        "x.rq:1 the function <java:java.lang.Math> is not offered"),
                Arguments.of(
                        where("?i <http://jena.apache.org/ARQ/property#splitIRI> (?x ?y)"),
                        "x.rq:1 the property function"
                                + " <http://jena.apache.org/ARQ/property#splitIRI>"),
                Arguments.of(
                        where("BIND(<https://w3id.org/biaozhun/function#time>(?id, 1) AS ?x)"),
                        "x.rq:1 time takes one value"),
                Arguments.of(where("BIND(nothing:x AS ?x)"), "x.rq:1:"),
                Arguments.of(
                        "CONSTRUCT { ?id <urn:a:p> ?start } WHERE { FILTER(?ROWNUM = 2) }",
                        "x.tsv:3 column id: \"b\" is a subject of the CONSTRUCT, but a text"),
                Arguments.of(
                        "CONSTRUCT { <urn:a:s> ?id ?start } WHERE { FILTER(?ROWNUM = 2) }",
                        "x.tsv:3 column id: \"b\" is a property of the CONSTRUCT, but a text"),
                Arguments.of(
                        where("FILTER(?ROWNUM = 2) BIND(?id + 1 AS ?sum)"),
                        "x.tsv:3 column id: ?sum cannot be computed"),
                Arguments.of(
                        where("FILTER(?ROWNUM = 2 && ?start < 2014)"),
                        "x.tsv:3 column start: a FILTER cannot be computed"),
                Arguments.of(
                        where("FILTER(?ROWNUM = 2) OPTIONAL { FILTER(?id + 1 = 2) }"),
                        "x.tsv:3 column id: a FILTER cannot be computed"),
                Arguments.of(
                        where("FILTER(?ROWNUM = 2) BIND(IRI(?id) AS ?iri)"),
                        "x.tsv:3 column id: \"b\" is no IRI"),
                Arguments.of(
                        where("FILTER(?ROWNUM = 2) BIND(IRI(CONCAT('urn:a: ', ?id)) AS ?iri)"),
                        "x.tsv:3 \"urn:a: b\" is no IRI"),
                Arguments.of(
                        where("FILTER(?ROWNUM = 2)" + call("designation", "?id")),
                        "x.tsv:3 column id: \"b\" is no designation"),
                Arguments.of(
                        where("FILTER(?ROWNUM = 2)" + call("slug", "'-'")),
                        "x.tsv:3 \"-\" has no letter"),
                Arguments.of(
                        "CONSTRUCT { <urn:a:s> <urn:a:p> ?day, ?start } WHERE { FILTER(?ROWNUM = 2)"
                            + " BIND(STRDT(?id, <http://www.w3.org/2001/XMLSchema#date>) AS ?day)"
                            + " }",
                        "x.tsv:3 column id: 'b' is not a valid value for datatype"));
    }

    @Test
    void whatIsBoundInTheGroupOrBeforeAFilterOfAnOptionalIsSeen() {
        String query =
                where(
                        """
                        BIND(?id AS ?outer)
                        OPTIONAL { BIND(?start AS ?inner) BIND(?inner AS ?again) FILTER(?outer = ?again) }
                        { BIND(1 AS ?one) } UNION { BIND(2 AS ?one) }
                        BIND(?one AS ?last) FILTER(?last > 0)\
                        """);
        assertThat(findings(corpus(GOOD, query))).isEmpty();
    }

    private static String where(String pattern) {
        return "CONSTRUCT { <urn:a:s> <urn:a:p> ?id, ?start } WHERE { %s }".formatted(pattern);
    }

    private static String call(String name, String of) {
        return "BIND(<https://w3id.org/biaozhun/function#%s>(%s) AS ?read)".formatted(name, of);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void ofAQuery(String query, String expected) {
        assertThat(findings(corpus(GOOD, query)))
                .singleElement()
                .asString()
                .startsWith("data/registers/" + expected);
    }

    /** Two columns with one wrong text are both named, in one fault for each row. */
    @Test
    void everyWrongCellIsNamed() {
        String query =
                where(call("time", "?id") + call("time", "?start").replace("?read", "?other"));
        assertThat(findings(corpus("id\tstart\nsoon\tsoon\n2013\tlate\n", query)))
                .satisfiesExactly(
                        both ->
                                assertThat(both)
                                        .startsWith(
                                                "data/registers/x.tsv:2 columns id, start:"
                                                        + " \"soon\" is no time"),
                        one ->
                                assertThat(one)
                                        .startsWith(
                                                "data/registers/x.tsv:3 column start: \"late\""));
    }

    @Test
    void anEmptyCellIsNoFault() {
        assertThat(findings(corpus("id\tstart\na\t\n\t2013\n", QUERY))).isEmpty();
    }

    @Test
    void ofAnotherEncoding() throws IOException {
        SmallCorpus corpus = corpus("", QUERY);
        Path table = corpus.root().resolve("data/registers/x.tsv");
        Files.write(table, "id\tstart\n样\t2013\n".getBytes(Charset.forName("GB18030")));
        assertThat(findings(corpus))
                .containsExactly(
                        "data/registers/x.tsv:2 is not in UTF-8 from this line on: save it in"
                                + " UTF-8");
        Files.write(table, ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE));
        assertThat(findings(corpus))
                .containsExactly("data/registers/x.tsv:1 is in UTF-16: save it in UTF-8");
    }

    static Stream<Arguments> commas() {
        return Stream.of(
                Arguments.of("id;start\na;2013\n", "x.csv:1 has no comma between its headers"),
                Arguments.of("id,start\na,2013\n\"b,2013\n", "x.csv:3 is broken in this row"),
                Arguments.of("id,start\n\"a\"b,2013\n", "x.csv:2 is broken in this row"),
                Arguments.of("id,start\n\"a\nb\",2013\nc\n", "x.csv:4 the row has 1 cells"));
    }

    @ParameterizedTest
    @MethodSource("commas")
    void ofCommas(String table, String expected) {
        SmallCorpus corpus =
                SmallCorpus.in(folder)
                        .with("data/registers/x.csv", table)
                        .with("data/registers/x.rq", QUERY.replace("urn:a:\"", "urn:a:b\""));
        assertThat(findings(corpus))
                .anySatisfy(found -> assertThat(found).startsWith("data/registers/" + expected));
    }

    @Test
    void tablesAndQueriesBelongTogether() {
        SmallCorpus corpus =
                SmallCorpus.in(folder)
                        .with("data/registers/alone.tsv", GOOD)
                        .with("data/registers/left.rq", QUERY)
                        .with("data/registers/twice.tsv", GOOD)
                        .with("data/registers/twice.csv", GOOD.replace('\t', ','))
                        .with("data/registers/twice.rq", QUERY);
        assertThat(findings(corpus))
                .containsExactlyInAnyOrder(
                        "data/registers/alone.tsv warning: has no alone.rq beside it, and is not"
                                + " read: write a CONSTRUCT that says what a row means",
                        "data/registers/left.rq has no table beside it: write left.tsv, or .csv or"
                                + " .xlsx",
                        "data/registers/twice.tsv would fill the graph that"
                                + " data/registers/twice.csv fills: rename one of them");
    }
}
