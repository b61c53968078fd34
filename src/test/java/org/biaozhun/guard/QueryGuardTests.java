package org.biaozhun.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biaozhun.guard.SmallGuard.assertPasses;
import static org.biaozhun.guard.SmallGuard.assertTooComplex;
import static org.biaozhun.guard.SmallGuard.check;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.biaozhun.Repository;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class QueryGuardTests {

    @TestFactory
    Stream<DynamicTest> takesEveryNamedQuery() {
        Snapshot snapshot = Repository.snapshot();
        return QueryCatalogue.of(snapshot).all().stream()
                .map(query ->
                        DynamicTest.dynamicTest(
                                query.name(), () -> check(query.text(), GuardSettings.defaults())));
    }

    @TestFactory
    Stream<DynamicTest> takesEveryQuestion() {
        return Repository.files("src/test/resources/questions", ".rq").stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(),
                                () -> check(Files.readString(file), GuardSettings.defaults())));
    }

    @Test
    void takesTheQueriesWithWhichAnEditorStarts() {
        check(
                "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdfs:"
                    + " <http://www.w3.org/2000/01/rdf-schema#> SELECT ?sq ?comment ?query { ?sq a"
                    + " sh:SPARQLExecutable ; rdfs:comment ?comment ;"
                    + " sh:select|sh:ask|sh:construct|<https://purl.expasy.org/sparql-examples/ontology#describe>"
                    + " ?query } ORDER BY ?sq",
                GuardSettings.defaults());
    }

    @Test
    void limitsOperators() {
        assertPasses("ASK { FILTER(1+1+1+1+1+1+1+1 = 8) }");
        assertTooComplex("ASK { FILTER(1+1+1+1+1+1+1+1+1+1 = 8) }", "operators");
        assertTooComplex(
                "ASK { {} UNION {} UNION {} UNION {} UNION {} UNION {} UNION {} UNION {}"
                        + " UNION {} }",
                "operators");
        assertTooComplex("ASK { ?s <p>/<p>/<p>/<p>/<p>/<p> ?o }", "operators");
    }

    @Test
    void limitsTriplePatterns() {
        assertPasses("ASK { ?s ?p ?o . ?s ?p ?o . ?s ?p ?o }");
        assertTooComplex("ASK { ?s ?p ?o . ?s ?p ?o . ?s ?p ?o . ?s ?p ?o }", "triple-patterns");
        assertTooComplex(
                "CONSTRUCT { ?s ?p ?o . ?o ?p ?s } { ?s ?p ?o . ?o ?p ?s }", "triple-patterns");
        assertTooComplex(
                "ASK { FILTER EXISTS { ?s ?p 1, 2 { SELECT * { ?s ?p 3, 4 } } } }",
                "triple-patterns");
    }

    @Test
    void limitsValues() {
        assertPasses("ASK { VALUES (?x ?y) { (1 2) (3 4) (5 6) } }");
        assertTooComplex("ASK { VALUES (?x ?y) { (1 2) (3 4) (5 6) (7 8) } }", "values-cells");
        assertTooComplex("ASK { VALUES ?x { 1 2 3 4 } } VALUES ?y { 1 2 3 }", "values-cells");
    }

    @Test
    void limitsPatterns() {
        assertPasses("ASK { ?s ?p ?o FILTER REGEX(?o, '12345678') }");
        assertTooComplex("ASK { ?s ?p ?o FILTER REGEX(?o, '123456789') }", "pattern-length");
        assertTooComplex("ASK { BIND(REPLACE('a', '123456789', '') AS ?x) }", "pattern-length");
    }

    @Test
    void limitsTextsAndNumbers() {
        assertPasses("SELECT (CONCAT(?a, ?b, ?c, ?d) AS ?x) { }");
        assertTooComplex(
                "SELECT (REPLACE(REPLACE(?a, '.', '1234'), '.', '123') AS ?x) { }", "value-length");
        assertPasses("SELECT ((?a * ?b * ?c) AS ?x) { }");
        assertTooComplex("SELECT ((?a * ?b * ?c * ?d) AS ?x) { }", "digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?s <p>*/<q>/<p>+ ?o",
                "?s (<p>|^<q>)* ?o",
                "?s (<p>/^<p>)+ ?o",
                "?s <p>/<q>*|<r> ?o",
                "?s <p>?/<q>?/(<r>/<p>)? ?o",
                "?s !(<p>|^<q>) ?o"
            })
    void takesPathsThatPeopleWrite(String pattern) {
        check("SELECT ?s ?o { %s }".formatted(pattern), GuardSettings.defaults());
    }

    @Test
    void takesLongChains() {
        String chain =
                IntStream.range(0, 400)
                        .mapToObj("?s = <urn:%d>"::formatted)
                        .collect(Collectors.joining(" || "));
        check("ASK { ?s ?p ?o FILTER(%s) }".formatted(chain), GuardSettings.defaults());
    }

    @Test
    void takesAQueryWithoutPattern() {
        Query query = QueryFactory.create("DESCRIBE <urn:x>");
        assertThatCode(() -> new QueryGuard(GuardSettings.defaults()).checkQuery(query))
                .doesNotThrowAnyException();
    }

    @Test
    void bindsItsSettings() {
        GuardSettings unset = bound(Map.of());
        assertThat(unset).isEqualTo(GuardSettings.defaults());
        assertThat(bound(Map.of("biaozhun.guard.triple-patterns", "7")).triplePatterns())
                .isEqualTo(7);
        assertThatThrownBy(() -> bound(Map.of("biaozhun.guard.nesting", "0")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static GuardSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("biaozhun.guard", GuardSettings.class);
    }
}
