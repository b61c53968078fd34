package org.biaozhun.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.biaozhun.Repository;
import org.biaozhun.answers.format.Answer;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.Parameter;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.PlainDataset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each named query has the same answer on the frozen snapshot as Jena gives on its own graphs. */
class FrozenAnswersTests {

    private static final DatasetGraph FROZEN = Repository.snapshot().dataset();
    private static final DatasetGraph PLAIN = PlainDataset.of(FROZEN);

    @TestFactory
    Stream<DynamicTest> everyNamedQueryHasTheSameAnswer() {
        return QueryCatalogue.of(Repository.snapshot()).all().stream()
                .map(query ->
                        DynamicTest.dynamicTest(
                                query.name(),
                                () ->
                                        assertThat(answer(FROZEN, query))
                                                .isEqualTo(answer(PLAIN, query))));
    }

    private static List<String> answer(DatasetGraph dataset, NamedQuery query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            query.header()
                    .parameter(parameter.name())
                    .example()
                    .filter(example -> parameter.required())
                    .ifPresent(example -> values.put(parameter.name(), List.of(example)));
        }
        Answer answer =
                new QueryRunner(QuerySettings.defaults())
                        .run(dataset, query, QueryRunner.resolve(query, values));
        return switch (answer) {
            case Answer.Truth truth -> List.of(String.valueOf(truth));
            case Answer.Rows rows -> rows.bindings().stream().map(row -> text(row)).toList();
            case Answer.Triples triples ->
                    triples.triples().stream().map(NodeFmtLib::str).sorted().distinct().toList();
        };
    }

    /** What GROUP_CONCAT joins has no order. */
    private static String text(Binding row) {
        Map<String, String> cells = new java.util.TreeMap<>();
        row.forEach((variable, node) ->
                cells.put(
                        variable.getName(),
                        Arrays.stream(NodeFmtLib.strNT(node).split("; |\"", -1))
                                .sorted()
                                .collect(Collectors.joining(";"))));
        return cells.toString();
    }
}
