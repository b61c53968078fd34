package org.biaozhun.store.joins;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.ref.QueryEngineRef;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.limits.StoppableExecution;
import org.biaozhun.store.PlainDataset;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Generated queries have the same answers on frozen graphs as Jena gives on its own. */
class FrozenAgreesTests {

    private static final int QUERIES = Integer.getInteger("frozen.queries", 1_000);
    private static final int SECONDS = 5;
    private static final int MOST_ROWS = 5_000;

    private static final DatasetGraph FROZEN = SeededGraphs.make().frozen();
    private static final DatasetGraph PLAIN = PlainDataset.of(FROZEN);

    @Test
    void generatedQueriesHaveTheSameAnswers() {
        int compared = 0;
        int filled = 0;
        List<String> wrong = new ArrayList<>();
        for (long seed = 0; seed < QUERIES; seed++) {
            String text = SeededQueries.of(seed);
            Query query = QueryFactory.create(text);
            List<String> expected;
            try {
                expected = answer(PLAIN, query);
            } catch (QueryCancelledException slow) {
                continue;
            }
            if (expected.size() > MOST_ROWS) {
                continue;
            }
            compared++;
            filled += expected.isEmpty() ? 0 : 1;
            List<String> found = answer(FROZEN, query);
            if (!found.equals(expected) && !(hasMinus(text) && found.equals(reference(query)))) {
                wrong.add(
                        "seed %d%n%s%nexpected %d %s%nfound %d %s%n"
                                .formatted(
                                        seed,
                                        text,
                                        expected.size(),
                                        difference(expected, found),
                                        found.size(),
                                        difference(found, expected)));
            }
        }
        assertThat(wrong).as("%d compared", compared).isEmpty();
        assertThat(compared).isGreaterThan(QUERIES * 3 / 4);
        assertThat(filled).isGreaterThan(compared / 2);
    }

    /**
     * Where a variable is unbound on the left, MINUS of Jena takes away what agrees in any column,
     * not in all; its reference evaluation does as the specification says.
     */
    private static boolean hasMinus(String query) {
        return query.contains("MINUS");
    }

    private static List<String> reference(Query query) {
        List<String> rows = new ArrayList<>();
        Context context = ARQ.getContext().copy();
        Context.setCurrentDateTime(context);
        QueryEngineRef.getFactory()
                .create(query, PLAIN, BindingRoot.create(), context)
                .iterator()
                .forEachRemaining(row -> rows.add(text(row)));
        if (!query.hasOrderBy()) {
            Collections.sort(rows);
        }
        return rows;
    }

    private static List<String> difference(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left.stream().limit(3).toList();
    }

    private static List<String> answer(DatasetGraph dataset, Query query) {
        Context context = ARQ.getContext().copy();
        StoppableExecution.install(context);
        List<String> rows = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.dataset(dataset)
                        .query(query)
                        .context(context)
                        .timeout(SECONDS, TimeUnit.SECONDS)
                        .build()) {
            if (query.isAskType()) {
                return List.of(String.valueOf(execution.ask()));
            }
            if (query.isConstructType()) {
                execution.construct().find().forEach(triple -> rows.add(NodeFmtLib.str(triple)));
            } else {
                execution.select().forEachRemaining(row -> rows.add(text(row)));
            }
        }
        if (!query.hasOrderBy()) {
            Collections.sort(rows);
        }
        return rows;
    }

    private static String text(Binding row) {
        TreeSet<String> cells = new TreeSet<>();
        row.forEach((variable, node) -> cells.add(variable + "=" + NodeFmtLib.strNT(node)));
        return cells.toString();
    }
}
