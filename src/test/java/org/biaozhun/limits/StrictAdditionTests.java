package org.biaozhun.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class StrictAdditionTests {

    private static String answer(String query) {
        try (QueryExec execution =
                QueryExec.dataset(DatasetGraphFactory.empty())
                        .query(query, Syntax.syntaxSPARQL_11)
                        .build()) {
            List<String> rows = new ArrayList<>();
            execution.select().forEachRemaining(row -> rows.add(row.toString()));
            return rows.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ('a' + 'b' AS ?x) { }",
                "SELECT ?x { BIND('a' + 'b' AS ?x) }",
                "SELECT ?x { BIND('a' AS ?a) BIND(?a + ?a AS ?x) }",
                "SELECT (CONCAT('-', ?a + 'b') AS ?x) { VALUES ?a { 'a' } }",
                "SELECT ?x { { SELECT (?a + ?a AS ?x) { VALUES ?a { 'a' } } } }",
                "SELECT (MIN(?a + ?a) AS ?x) { VALUES ?a { 'a' } }",
                "SELECT (MIN(?a) + 'b' AS ?x) { VALUES ?a { 'a' } }",
                "SELECT ?x { VALUES ?y { 1 } OPTIONAL { VALUES ?x { 'a' } FILTER(?x + ?x = 'aa') }"
                        + " }"
            })
    void stringsAreNotAdded(String query) {
        assertThat(answer(query)).doesNotContain("?x = ").contains("(");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?x { VALUES ?x { 'a' } FILTER(?x + ?x = 'aa') }",
                "SELECT ?x { VALUES ?x { 'a' } FILTER EXISTS { FILTER(?x + ?x = 'aa') } }",
                "SELECT ?x { VALUES ?x { 'a' } } GROUP BY ?x HAVING(MIN(?x) + 'b' = 'ab')"
            })
    void noRowPassesByAddedStrings(String query) {
        assertThat(answer(query)).isEqualTo("[]");
    }

    @Test
    void numbersAndDurationsAre() {
        assertThat(answer("SELECT (1 + 2 AS ?x) (?x + 0.5 AS ?y) { }")).contains("3", "3.5");
        assertThat(
                        answer(
                                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
                                        + " SELECT (xsd:date('2024-12-01') +"
                                        + " xsd:dayTimeDuration('P30D') AS ?x) { }"))
                .contains("2024-12-31");
    }
}
