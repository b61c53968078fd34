package org.biaozhun.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.corpus.Finding;
import org.biaozhun.names.Wording;
import org.biaozhun.ontology.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

class QueryCatalogueTests {

    private static final Pattern SEPARATOR =
            Pattern.compile("(?i)separator\\s*=\\s*[\"']([^\"']*)");

    private static final String HEADER =
            """
            #+ summary: s
            #+ summary@zh: 问
            #+ description: d
            #+ description@zh: 答
            #+ params: {x: {example: '1', description@zh: 值}}
            """;

    private static QueryCatalogue catalogue(String text) {
        CorpusFile file =
                new CorpusFile("queries/analysis/q.rq", text.getBytes(StandardCharsets.UTF_8));
        return QueryCatalogue.of(List.of(file), new Prefixes(Map.of()));
    }

    private static List<String> findings(String text) {
        return catalogue(text).findings().stream().map(Finding::toString).toList();
    }

    @Test
    void takesASoundQuery() {
        String text = HEADER + "SELECT ?s WHERE { ?s ?p ?_x } ORDER BY ?s";
        assertThat(findings(text)).isEmpty();
        assertThat(catalogue(text).find("q")).isPresent();
    }

    @Test
    void everyQuestionIsToldInBothLanguages() {
        List<CorpusFile> files =
                new CorpusLocation.Folder(Repository.ROOT)
                        .files().stream()
                                .filter(file -> file.path().endsWith(".rq"))
                                .filter(file -> file.path().startsWith("queries/"))
                                .toList();
        QueryCatalogue catalogue = QueryCatalogue.of(files, Repository.snapshot().prefixes());
        assertThat(catalogue.findings()).isEmpty();
        assertThat(catalogue.all()).hasSameSizeAs(files).hasSizeGreaterThan(100);
    }

    /** A cell of several values is taken apart in one way, whatever the question. */
    @Test
    void valuesOfACellAreSeparatedInOneWay() {
        List<String> separators =
                new CorpusLocation.Folder(Repository.ROOT)
                        .files().stream()
                                .filter(file -> file.isUnder("queries"))
                                .filter(file -> !file.isUnder("queries/checks"))
                                .flatMap(file -> SEPARATOR.matcher(file.text()).results())
                                .map(found -> found.group(1))
                                .toList();
        assertThat(separators).hasSizeGreaterThan(50).containsOnly("; ");
    }

    @Test
    void tellsTheLineOfBadYaml() {
        assertThat(findings("#+ summary: s\n#+ tags: [a\nASK {}"))
                .singleElement()
                .asString()
                .matches("queries/analysis/q.rq:[12] the header is not YAML.*");
    }

    @Test
    void tellsTheLineAndColumnOfBadSparql() {
        assertThat(findings(HEADER + "SELECT ?s\nWHERE { ?s ?p }"))
                .singleElement()
                .asString()
                .startsWith("queries/analysis/q.rq:7:");
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertThat(findings("SELECT ?s WHERE { ?s ?p ?_x }"))
                .anyMatch(f -> f.contains("no summary"))
                .anyMatch(f -> f.contains("no description"))
                .anyMatch(f -> f.contains("ORDER BY"))
                .anyMatch(f -> f.contains("the parameter x has no example"))
                .anyMatch(f -> f.contains("the header has no summary@zh"))
                .anyMatch(f -> f.contains("the header has no description@zh"))
                .anyMatch(f -> f.contains("the parameter x has no description@zh"));
    }

    @Test
    void refusesAnUnknownKeyAndATrapName() {
        assertThat(findings(HEADER + "#+ colour: red\nASK { ?s ?p ?_some_name }"))
                .anyMatch(f -> f.endsWith(":6 unknown key colour"))
                .anyMatch(f -> f.contains("?_some_name is not a parameter"));
    }

    private static String onPages(String pages, String parameter) {
        return """
        #+ summary: s
        #+ summary@zh: 问
        #+ description: d
        #+ description@zh: 答
        #+ params:
        #+   x: {example: 'urn:x', description@zh: 值}
        #+   y: {example: 'y', description@zh: 值}
        #+ pages: %s
        SELECT ?s
        WHERE { ?s ?p %s }
        ORDER BY ?s
        """
                .formatted(pages, parameter);
    }

    @Test
    void knowsThePagesOnWhichTheAnswerStands() {
        String text =
                onPages(
                        "{parameter: x, kinds: {body: 1, unit: 2}, heading: H, heading@zh: 题}",
                        "?_x_iri");
        assertThat(findings(text)).isEmpty();
        assertThat(catalogue(text).named("q").header().pages())
                .contains(
                        new PageTables(
                                new Wording("H", Optional.of("题")),
                                "x",
                                Map.of("body", 1, "unit", 2)));
    }

    @Test
    void theHeadingOnPagesIsTheSummaryUnlessOneIsGiven() {
        assertThat(
                        catalogue(onPages("{parameter: x, kinds: {body: 1}}", "?_x_iri"))
                                .named("q")
                                .header()
                                .pages()
                                .map(PageTables::heading))
                .contains(new Wording("s", Optional.of("问")));
        assertThat(findings(onPages("{parameter: x, kinds: {body: 1}, heading: H}", "?_x_iri")))
                .containsExactly("queries/analysis/q.rq:8 warning: pages has no heading@zh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    person | ?_x_iri | pages takes parameter and kinds
                    {parameter: x} | ?_x_iri | pages takes parameter and kinds
                    {parameter: x, kinds: {body: 1}, order: 1} | ?_x_iri | pages takes parameter and kinds
                    {parameter: x, kinds: [body]} | ?_x_iri | kinds of pages gives each kind the place
                    {parameter: x, kinds: {}} | ?_x_iri | kinds of pages gives each kind the place
                    {parameter: x, kinds: {body: first}} | ?_x_iri | kinds of pages gives each kind the place
                    {parameter: z, kinds: {body: 1}} | ?_x_iri | pages names a parameter that there is not: z
                    {parameter: x, kinds: {body: 1}} | ?_x | pages names a parameter that takes no IRI: x
                    {parameter: x, kinds: {body: 1}} | ?_x_iri, ?_y | a page has no value for the parameter y
                    """)
    void namesWhatIsWrongWithThePages(String pages, String parameters, String fault) {
        assertThat(findings(onPages(pages, parameters)))
                .singleElement()
                .asString()
                .startsWith("queries/analysis/q.rq:8 " + fault);
    }

    /** Scalars are the text that stands there, whatever YAML 1.1 would make of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0702",
                "4706.10",
                "NO",
                "yes",
                "12:30",
                "null",
                "~",
                "2024-11-28",
                "1e3",
                "0x1F",
                "+5",
                "1_000",
                ".5",
                "GB 4706.1",
                "'GB #1'",
                "<<",
                "true"
            })
    void scalarsAreTextAsWritten(String scalar) {
        String written = scalar.replace("'", "");
        QueryHeader header =
                catalogue(
                                """
                                #+ summary: s
                                #+ summary@zh: 问
                                #+ description: d
                                #+ description@zh: 答
                                #+ tags: [%1$s]
                                #+ defaults: {x: %1$s}
                                #+ columns: {s: %1$s}
                                #+ params: {x: {example: %1$s, description@zh: 值}}
                                SELECT ?s WHERE { ?s ?p ?_x } ORDER BY ?s
                                """
                                        .formatted(scalar))
                        .named("q")
                        .header();
        assertThat(header.parameter("x").example()).contains(written);
        assertThat(header.defaultOf("x")).contains(written);
        assertThat(header.tags()).containsExactly(written);
        assertThat(header.columns()).containsEntry("s", written);
    }

    @Test
    void aFrameHasTheTypesOfJson() {
        String text =
                HEADER
                        + "#+ frame: {'@embed': true, '@x': [1, 2.5, null, NO, '1'], type: 0702}\n"
                        + "CONSTRUCT { ?s ?p ?_x } WHERE { ?s ?p ?_x }";
        assertThat(catalogue(text).named("q").header().frame())
                .contains("{\"@embed\":true,\"@x\":[1,2.5,null,\"NO\",\"1\"],\"type\":\"0702\"}");
    }

    /** Editors on Windows put it before the text. */
    @Test
    void aByteOrderMarkHidesNoHeader() {
        String text = "\uFEFF" + HEADER + "SELECT ?s WHERE { ?s ?p ?_x } ORDER BY ?s";
        assertThat(findings(text)).isEmpty();
        assertThat(catalogue(text).named("q").header().summary()).contains("s");
    }

    @Test
    void refusesAnUpdate() {
        assertThat(findings(HEADER + "DELETE WHERE { ?s ?p ?o }")).isNotEmpty();
    }

    @Test
    void refusesTwoQueriesOfOneName() {
        byte[] text = (HEADER + "ASK { ?s ?p ?_x }").getBytes(StandardCharsets.UTF_8);
        QueryCatalogue catalogue =
                QueryCatalogue.of(
                        List.of(
                                new CorpusFile("queries/analysis/q.rq", text),
                                new CorpusFile("queries/annex/q.rq", text)),
                        new Prefixes(Map.of()));
        assertThat(catalogue.findings())
                .singleElement()
                .asString()
                .isEqualTo("queries/annex/q.rq the name q is taken by queries/analysis/q.rq");
    }
}
