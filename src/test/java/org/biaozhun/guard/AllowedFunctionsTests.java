package org.biaozhun.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedFunctionsTests {

    private static boolean check(String text) {
        QueryGuard guard = new QueryGuard(GuardSettings.defaults());
        guard.checkText(text);
        return guard.checkQuery(QueryFactory.create(text));
    }

    private static QueryRejectedException.Kind kind(String text) {
        return catchThrowableOfType(QueryRejectedException.class, () -> check(text)).kind();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://www.w3.org/2001/XMLSchema#date>('2024-12-01')",
                "<http://jena.apache.org/ARQ/function#localname>(?s)",
                "<http://www.w3.org/2005/xpath-functions#year-from-date>(?s)",
                "<http://www.w3.org/2005/xpath-functions/math#sqrt>(2)"
            })
    void takesHarmlessFunctions(String call) {
        assertThat(check("SELECT (%s AS ?x) { ?s ?p ?o }".formatted(call))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (NOW() AS ?x) { }",
                "ASK { ?s ?p ?o FILTER(YEAR(<http://jena.apache.org/ARQ/function#now>()) > 2024) }",
                "SELECT (SUM(RAND()) AS ?x) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } ORDER BY UUID()",
                "SELECT ?x { { SELECT (STRUUID() AS ?x) { } } }",
                "SELECT (BNODE() AS ?x) { }",
                "SELECT (BNODE(?o) AS ?x) { ?s ?p ?o }",
                "ASK { FILTER NOT EXISTS { ?s ?p ?o FILTER(NOW # here\n() > ?o) } }"
            })
    void tellsWhatAsksForTimeOrChance(String text) {
        assertThat(check(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.System>(1) AS ?x) { }",
                "SELECT (<http://jena.apache.org/ARQ/function#eval>(?p) AS ?x) { ?s ?p ?o }",
                "SELECT (<http://jena.hpl.hp.com/ARQ/function#wait>(1) AS ?x) { }",
                "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('a', ?o) AS ?x) { }",
                "SELECT (<http://www.w3.org/2005/xpath-functions/math#exp10>(99) AS ?x) { }",
                "SELECT (<http://www.dotnetrdf.org/leviathan#factorial>(99) AS ?x) { }",
                "SELECT (<https://w3id.org/biaozhun/function#time>('2024') AS ?x) { }",
                "SELECT (<urn:unknown>(1) AS ?x) { }",
                "SELECT ?x { ?x <http://jena.apache.org/ARQ/list#member> ?y }",
                "SELECT ?x { ?x <http://jena.apache.org/text#query> 'a' }",
                "SELECT ?x { GRAPH ?g { OPTIONAL { ?x <java:a.B> ?y } } }",
                "SELECT ?x { ?x !(<http://jena.apache.org/ARQ/property#str>) ?y }",
                "DESCRIBE ?x { SERVICE <urn:x> { ?x ?p ?o } }",
            })
    void forbidsWhatReachesOutside(String text) {
        assertThat(kind(text)).isEqualTo(QueryRejectedException.Kind.FORBIDDEN);
    }

    @Test
    void takesMembersOfContainers() {
        check("SELECT ?x { ?x <http://www.w3.org/2000/01/rdf-schema#member> ?y }");
    }
}
