package org.biaozhun.store.joins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.limits.Evaluation;
import org.biaozhun.limits.StoppableExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.concurrent.TimeUnit;

/** What never ends is stopped in steps too, and rows are counted. */
class FrozenLimitsTests {

    private static final DatasetGraph FROZEN = SeededGraphs.make().frozen();
    private static final int MILLIS = 300;

    private static QueryExec execution(String query) {
        Context context = ARQ.getContext().copy();
        StoppableExecution.install(context);
        return QueryExec.dataset(FROZEN)
                .query("PREFIX : <urn:x:> " + query)
                .context(context)
                .timeout(MILLIS, TimeUnit.MILLISECONDS)
                .build();
    }

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p } ORDER BY ?a",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p"
                        + " FILTER(CONCAT(STR(?a), STR(?d), STR(?g), STR(?j), STR(?p)) = '') }",
                "SELECT * { ?a ?b ?c OPTIONAL { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p"
                        + " FILTER(CONCAT(STR(?d), STR(?g), STR(?j), STR(?p)) = '') } }",
                "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p"
                        + " FILTER(CONCAT(STR(?d), STR(?g), STR(?j), STR(?p)) = '') } }",
                "SELECT (COUNT(*) AS ?n) { ?a (:p0|:p1|!:p9)* ?b . ?c (:p0|:p1|!:p9)* ?d ."
                        + " ?e (!:p9)+ ?f . ?g (!:p9)+ ?h }",
                "SELECT ?a { ?a ?b ?c MINUS { ?a ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s"
                        + " } }",
                "SELECT ?a (COUNT(DISTINCT ?p) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l ."
                        + " ?m ?o ?p } GROUP BY ?a"
            })
    void stopsWhenTheTimeIsOver(String query) {
        try (QueryExec execution = execution(query)) {
            assertThatThrownBy(() -> execution.select().forEachRemaining(row -> {}))
                    .isInstanceOf(QueryCancelledException.class);
        }
    }

    @Test
    void countsRowsAndStopsAtTheLimit() {
        try (Evaluation evaluation = Evaluation.begin(10);
                QueryExec execution = execution("SELECT * { ?a ?b ?c }")) {
            RowSet rows = execution.select();
            assertThatThrownBy(() -> rows.forEachRemaining(row -> {}))
                    .isInstanceOf(QueryCancelledException.class);
            assertThat(evaluation.stopped()).contains(Evaluation.Stop.ROWS);
        }
    }
}
