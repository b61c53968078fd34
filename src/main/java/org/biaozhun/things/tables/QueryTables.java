package org.biaozhun.things.tables;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.biaozhun.answers.Call;
import org.biaozhun.answers.NamedQueries;
import org.biaozhun.answers.NodeTable;
import org.biaozhun.answers.Page;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.kinds.Kind;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.things.tables.PagePlan.Question;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the named queries of a page; their answers are kept, for a snapshot never changes. */
public final class QueryTables {

    private static final int KEPT = 4000;

    private final NamedQueries queries;
    private final Derived<Cache<Call, NodeTable>> tables =
            Derived.of(snapshot -> Caffeine.newBuilder().maximumSize(KEPT).build());

    public QueryTables(NamedQueries queries) {
        this.queries = queries;
    }

    /**
     * The tables of a thing's page that have rows.
     *
     * @param kind kind of the thing
     * @param day the day that is asked for; without one that of the newest source
     * @param rows how many rows of each are shown
     */
    public List<PanelTable> ask(
            Snapshot snapshot, String iri, Kind kind, Optional<LocalDate> day, int rows) {
        return PagePlan.of(snapshot, kind).stream()
                .map(question -> {
                    Map<String, List<String>> values = values(question, iri, day);
                    return new PanelTable(
                            question, iri, values, table(snapshot, question, values, rows));
                })
                .filter(table -> !table.isEmpty())
                .toList();
    }

    /**
     * The first rows of the answer of a query; empty if the corpus does not have the query.
     *
     * @param values what it is asked, by parameter
     */
    public Optional<NodeTable> first(
            Snapshot snapshot, String query, Map<String, List<String>> values, int rows) {
        try {
            Call call =
                    queries.call(
                            snapshot,
                            query,
                            values,
                            AnswerFormat.HTML,
                            Optional.of(new Page(1, rows)),
                            false);
            return Optional.of(answer(snapshot, call));
        } catch (NamedQueryException.Unknown leftOut) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> values(
            Question question, String iri, Optional<LocalDate> day) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(question.parameter(), List.of(iri));
        day.filter(given -> question.isOfDay())
                .ifPresent(given -> values.put(PagePlan.DAY, List.of(given.toString())));
        return values;
    }

    private NodeTable table(
            Snapshot snapshot, Question question, Map<String, List<String>> values, int rows) {
        Call call =
                queries.call(
                        snapshot,
                        question.query(),
                        values,
                        AnswerFormat.HTML,
                        Optional.of(new Page(1, rows)),
                        false);
        return answer(snapshot, call);
    }

    private NodeTable answer(Snapshot snapshot, Call call) {
        return snapshot.derived(tables).get(call, key -> queries.nodes(snapshot, key));
    }
}
