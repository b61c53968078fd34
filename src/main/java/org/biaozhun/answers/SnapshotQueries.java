package org.biaozhun.answers;

import org.biaozhun.answers.format.Answer;
import org.biaozhun.names.Wording;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.selection.Selection;
import org.biaozhun.selection.Selections;
import org.biaozhun.selection.Sources;
import org.biaozhun.store.Snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The named queries of one snapshot, answered as tables of texts. */
public final class SnapshotQueries {

    private final Snapshot snapshot;
    private final QueryCatalogue catalogue;
    private final QueryRunner runner;

    private SnapshotQueries(Snapshot snapshot, QueryCatalogue catalogue, QueryRunner runner) {
        this.snapshot = snapshot;
        this.catalogue = catalogue;
        this.runner = runner;
    }

    /** The queries published with a snapshot. */
    public static SnapshotQueries of(Snapshot snapshot, QueryRunner runner) {
        return new SnapshotQueries(snapshot, QueryCatalogue.of(snapshot), runner);
    }

    /** The queries of another snapshot, which may have none of its own: an earlier corpus. */
    public SnapshotQueries on(Snapshot other) {
        return new SnapshotQueries(other, catalogue, runner);
    }

    /** The id of the snapshot. */
    public String snapshot() {
        return snapshot.id();
    }

    /**
     * The names of what the snapshot is limited to: its grade, its sources; without any nothing.
     */
    public Limited limited() {
        Selection selection = Selection.of(snapshot);
        if (selection.isAll()) {
            return new Limited(Optional.empty(), List.of());
        }
        Sources sources = snapshot.derived(Selections.PUBLISHED).sources();
        return new Limited(
                selection.grade().map(sources::gradeLabel),
                selection.sources().stream().map(sources::label).toList());
    }

    /**
     * What a snapshot is limited to.
     *
     * @param grade name of the least grade
     * @param sources names of the sources
     */
    public record Limited(Optional<Wording> grade, List<Wording> sources) {}

    /** The query of a name. */
    public Optional<NamedQuery> find(String name) {
        return catalogue.find(name);
    }

    /**
     * The whole answer to a SELECT query.
     *
     * @param name name of the query
     * @param values values by name; those of parameters that the query has not are passed over
     * @throws NamedQueryException if there is no such query, a value is not right or a limit is
     *     reached
     */
    public AnswerTable table(String name, Map<String, String> values) {
        NamedQuery query = catalogue.named(name);
        Map<String, List<String>> given =
                values.entrySet().stream()
                        .filter(entry -> query.parameter(entry.getKey()).isPresent())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, entry -> List.of(entry.getValue())));
        Answer answer = runner.run(snapshot.dataset(), query, QueryRunner.resolve(query, given));
        return AnswerTable.of(NodeTable.of(answer, AnswerPage.total(answer)));
    }
}
