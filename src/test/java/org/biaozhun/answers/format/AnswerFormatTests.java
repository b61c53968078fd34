package org.biaozhun.answers.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.NodeValue;
import org.biaozhun.Repository;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.queries.Examples;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.queries.QueryHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class AnswerFormatTests {

    private static NamedQuery query(String sparql) {
        return new NamedQuery(
                "q",
                "queries/analysis/q.rq",
                new QueryHeader(Map.of()),
                List.of(),
                QueryFactory.create(sparql),
                sparql,
                true);
    }

    private static String written(NamedQuery query, Answer answer, AnswerFormat format)
            throws IOException {
        return written(query, answer, format, false);
    }

    private static String written(
            NamedQuery query, Answer answer, AnswerFormat format, boolean forSpreadsheets)
            throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new AnswerWriter()
                .write(query, answer, format, forSpreadsheets, Repository.snapshot(), output);
        return output.toString(StandardCharsets.UTF_8);
    }

    private static Answer.Rows row(Node value) {
        Var column = Var.alloc("x");
        return new Answer.Rows(List.of(column), List.of(BindingFactory.binding(column, value)));
    }

    @ParameterizedTest
    @CsvSource({
        "JSON, application/json, json",
        "CSV, text/csv, csv",
        "TSV, text/tab-separated-values, tsv",
        "SPARQL_JSON, application/sparql-results+json, srj",
        "SPARQL_XML, application/sparql-results+xml, xml",
        "XLSX, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, xlsx",
        "TURTLE, text/turtle, ttl",
        "TRIG, application/trig, trig",
        "N_TRIPLES, application/n-triples, nt",
        "JSON_LD, application/ld+json, jsonld",
        "HTML, text/html, html",
    })
    void hasAMediaTypeAndAnEnding(AnswerFormat format, String type, String ending) {
        assertThat(format.mediaType()).isEqualTo(type);
        assertThat(AnswerFormat.ofEnding(ending)).contains(format);
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerFormat.class,
            names = {"JSON", "CSV", "TSV", "SPARQL_JSON", "SPARQL_XML", "XLSX"})
    void writesRowsAndYesOrNo(AnswerFormat format) throws IOException {
        NamedQuery select = query("SELECT ?x WHERE { ?x ?p ?o }");
        assertThat(written(select, row(NodeFactory.createURI("urn:a")), format)).isNotEmpty();
        assertThat(written(query("ASK {}"), new Answer.Truth(true), format)).isNotEmpty();
        assertThat(AnswerFormat.of(select)).contains(format, AnswerFormat.HTML);
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerFormat.class,
            names = {"TURTLE", "TRIG", "N_TRIPLES", "JSON_LD"})
    void writesGraphs(AnswerFormat format) throws IOException {
        NamedQuery describe = query("DESCRIBE <https://w3id.org/biaozhun/id/body/sac>");
        Answer answer =
                new QueryRunner(QuerySettings.defaults())
                        .run(Repository.snapshot().dataset(), describe, Map.of());
        assertThat(written(describe, answer, format)).contains("国家标准化管理委员会");
        assertThat(AnswerFormat.of(describe)).contains(format, AnswerFormat.HTML);
    }

    @Test
    void xmlNamesItsEncoding() throws IOException {
        NamedQuery select = query("SELECT ?x WHERE { ?x ?p ?o }");
        Node text = NodeFactory.createLiteralString("标准");
        String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sparql";
        assertThat(written(select, row(text), AnswerFormat.SPARQL_XML))
                .startsWith(declaration)
                .contains("标准");
        assertThat(written(query("ASK {}"), new Answer.Truth(true), AnswerFormat.SPARQL_XML))
                .startsWith(declaration);
    }

    @Test
    void framesJsonLdAsTheHeaderSays() throws IOException {
        String sparql = "DESCRIBE <https://w3id.org/biaozhun/id/body/sac>";
        NamedQuery framed =
                new NamedQuery(
                        "q",
                        "queries/analysis/q.rq",
                        new QueryHeader(Map.of("frame", Map.of("type", "bz:Agency"))),
                        List.of(),
                        QueryFactory.create(sparql),
                        sparql,
                        true);
        Answer answer =
                new QueryRunner(QuerySettings.defaults())
                        .run(Repository.snapshot().dataset(), framed, Map.of());
        assertThat(written(framed, answer, AnswerFormat.JSON_LD))
                .contains("\"bz:Agency\"")
                .contains("国家标准化管理委员会");
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+1 or so", "-x", "@SUM(A1)"})
    void textsAreNoFormulasInSpreadsheets(String text) throws IOException {
        NamedQuery select = query("SELECT ?x WHERE { ?x ?p ?o }");
        Answer.Rows rows = row(NodeFactory.createLiteralString(text));
        for (AnswerFormat format : List.of(AnswerFormat.CSV, AnswerFormat.TSV)) {
            assertThat(written(select, rows, format, true))
                    .startsWith("\uFEFF")
                    .contains("'" + text);
            assertThat(written(select, rows, format))
                    .doesNotStartWith("\uFEFF")
                    .doesNotContain("'" + text)
                    .contains(text);
        }
        assertThat(written(select, rows, AnswerFormat.SPARQL_JSON)).contains("\"" + text + "\"");
    }

    @Test
    void numbersBelowZeroStayNumbers() throws IOException {
        NamedQuery select = query("SELECT ?x WHERE { ?x ?p ?o }");
        Node number = NodeValue.makeInteger(-1).asNode();
        assertThat(written(select, row(number), AnswerFormat.CSV, true)).doesNotContain("'");
        assertThat(written(select, row(number), AnswerFormat.JSON)).isEqualTo("[{\"x\":-1}]");
    }

    private static long rows(NamedQuery query, QueryExec execution) {
        if (query.query().isAskType()) {
            return execution.ask() ? 1 : 0;
        }
        return query.query().isSelectType()
                ? execution.select().materialize().stream().count()
                : execution.construct().size();
    }

    @Test
    void everyNamedQueryIsARunnableExample() {
        List<NamedQuery> queries = QueryCatalogue.of(Repository.snapshot()).all();
        assertThat(queries)
                .isNotEmpty()
                .allSatisfy(query -> {
                    try (QueryExec execution =
                            QueryExec.dataset(Repository.snapshot().dataset())
                                    .query(Examples.runnable(query))
                                    .build()) {
                        assertThat(rows(query, execution)).isNotNegative();
                    }
                });
    }
}
