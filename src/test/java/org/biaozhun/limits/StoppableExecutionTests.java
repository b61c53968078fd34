package org.biaozhun.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** That it stops is shown by the queries of death. */
class StoppableExecutionTests {

    private static final Pattern ARTICLES = Pattern.compile("2024-nov-dec/(03|07|abbr)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?p ?o WHERE { <https://w3id.org/biaozhun/id/body/sac> ?p ?o } ORDER BY"
                        + " DESC(?p) STR(?o)",
                "SELECT ?s ?o WHERE { GRAPH ?g { ?s a/(!<urn:x>|^a)? ?o } } ORDER BY ?g ?s ?o",
                "SELECT ?o WHERE { <https://w3id.org/biaozhun/id/body/sac> (!<urn:x>)+ ?o }"
                        + " ORDER BY ?o",
                "SELECT (COUNT(*) AS ?n) WHERE { ?s (!<urn:x>|^<urn:y>)* \"SAC\" }"
            })
    void answersAsJenaDoes(String query) {
        Context stoppable = ARQ.getContext().copy();
        StoppableExecution.install(stoppable);
        assertThat(rows(query, stoppable))
                .isNotEmpty()
                .isEqualTo(rows(query, ARQ.getContext().copy()));
    }

    /** A few articles are enough: what follows paths takes long on all of them. */
    private static final DatasetGraph DATASET = someArticles();

    private static DatasetGraph someArticles() {
        DatasetGraph some = DatasetGraphFactory.createGeneral();
        Repository.snapshot()
                .dataset()
                .find()
                .forEachRemaining(quad -> {
                    if (ARTICLES.matcher(quad.getGraph().getURI()).find()) {
                        some.add(quad);
                        some.getDefaultGraph().add(quad.asTriple());
                    }
                });
        return some;
    }

    private static List<Binding> rows(String query, Context context) {
        List<Binding> rows = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.dataset(DATASET).query(query).context(context).build()) {
            execution.select().forEachRemaining(rows::add);
        }
        return rows;
    }
}
