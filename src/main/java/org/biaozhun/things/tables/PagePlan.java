package org.biaozhun.things.tables;

import org.biaozhun.kinds.Kind;
import org.biaozhun.names.Wording;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which named queries make the tables of a page, by the kind of the thing: their headers say so. A
 * query without rows leaves no trace on the page.
 */
final class PagePlan {

    private static final Derived<PagePlan> OF =
            Derived.of(snapshot -> new PagePlan(QueryCatalogue.of(snapshot)));

    /** The parameter that takes the day of a page. */
    static final String DAY = "day";

    private final QueryCatalogue queries;
    private final Map<String, List<Question>> byKind = new ConcurrentHashMap<>();

    private PagePlan(QueryCatalogue queries) {
        this.queries = queries;
    }

    /**
     * A query and the parameter that takes the thing.
     *
     * @param query name of the query
     * @param parameter name of its parameter
     * @param isOfDay whether it has a parameter {@code day}
     * @param heading what stands above its answer
     */
    record Question(String query, String parameter, boolean isOfDay, Wording heading) {}

    /** The questions of a kind, in the order of the page. */
    static List<Question> of(Snapshot snapshot, Kind kind) {
        PagePlan plan = snapshot.derived(OF);
        return plan.byKind.computeIfAbsent(kind.code(), plan::questions);
    }

    private static boolean isOfDay(NamedQuery query) {
        return query.parameters().stream().anyMatch(parameter -> parameter.name().equals(DAY));
    }

    private List<Question> questions(String kind) {
        record Placed(int place, Question question) {}
        return queries.all().stream()
                .flatMap(query ->
                        query.header().pages().stream()
                                .filter(pages -> pages.places().containsKey(kind))
                                .map(pages ->
                                        new Placed(
                                                pages.places().get(kind),
                                                new Question(
                                                        query.name(),
                                                        pages.parameter(),
                                                        isOfDay(query),
                                                        pages.heading()))))
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::question)
                .toList();
    }
}
