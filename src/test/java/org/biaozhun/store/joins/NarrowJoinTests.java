package org.biaozhun.store.joins;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.biaozhun.store.NamedGraphs;
import org.biaozhun.store.PlainDataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sub-select that groups has the same rows for few things as for many. */
class NarrowJoinTests {

    private static final int THINGS = 12_000;
    private static final DatasetGraph FROZEN = graphs().frozen();
    private static final DatasetGraph PLAIN = PlainDataset.of(FROZEN);

    private static NamedGraphs graphs() {
        NamedGraphs graphs = NamedGraphs.empty();
        for (int n = 0; n < THINGS; n++) {
            Node thing = iri("n" + n);
            graphs.add(iri("g"), Triple.create(thing, iri("kind"), iri("kind" + n % 2)));
            graphs.add(iri("g"), Triple.create(thing, iri("of"), iri("n" + n / 3)));
        }
        for (int n = 0; n < 5; n++) {
            graphs.add(iri("g"), Triple.create(iri("n" + n), iri("first"), iri("n" + n * 7)));
        }
        return graphs;
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("urn:x:" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?a :first ?b",
                "?b :kind :kind0",
                "?b :kind ?kind",
                "?a :first ?d OPTIONAL { ?a :of :n0 ; :first ?b }"
            })
    void groupsAreWhole(String things) {
        for (String joining : List.of("", "OPTIONAL")) {
            String text =
                    """
                    PREFIX : <urn:x:>
                    SELECT * {
                      %s %s { SELECT ?b (COUNT(?c) AS ?n) { ?c :of ?b } GROUP BY ?b } }\
                    """
                            .formatted(things, joining);
            assertThat(rows(FROZEN, text)).isNotEmpty().isEqualTo(rows(PLAIN, text));
        }
    }

    private static List<String> rows(DatasetGraph dataset, String query) {
        List<String> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            RowSet found = execution.select();
            found.forEachRemaining(row ->
                    rows.add(
                            found.getResultVars().stream()
                                    .map(variable -> variable + "=" + row.get(variable))
                                    .toList()
                                    .toString()));
        }
        Collections.sort(rows);
        return rows;
    }
}
