package org.biaozhun.queries;

import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named queries of the snapshot that is served. */
public final class NamedQueries {

    private final Snapshots snapshots;
    private final QueryRunner runner;
    private final AnswerWriter writer = new AnswerWriter();
    private volatile Optional<Edition> edition = Optional.empty();

    /** The catalogue that belongs to a snapshot. */
    private record Edition(Snapshot snapshot, QueryCatalogue catalogue) {}

    public NamedQueries(Snapshots snapshots, QueryRunner runner) {
        this.snapshots = snapshots;
        this.runner = runner;
    }

    /** All queries by name. */
    public List<NamedQuery> all() {
        return current().catalogue().all();
    }

    /**
     * The query of a name.
     *
     * @throws QueryFault.Unknown if there is none
     */
    public NamedQuery named(String name) {
        return current().catalogue().find(name).orElseThrow(() -> new QueryFault.Unknown(name));
    }

    /**
     * Answers a query from the snapshot that is served, and writes the answer.
     *
     * @param name name of the query
     * @param values values of its parameters by name
     * @param format a format that {@link AnswerFormat#of} allows for the query
     * @param output where to; not closed
     * @throws QueryFault if there is no such query, a parameter is not right or a limit is reached;
     *     nothing has been written then
     * @throws IOException if the output does not take it
     */
    public void answer(
            String name, Map<String, List<String>> values, AnswerFormat format, OutputStream output)
            throws IOException {
        Edition now = current();
        NamedQuery query =
                now.catalogue().find(name).orElseThrow(() -> new QueryFault.Unknown(name));
        Answer answer = runner.run(now.snapshot().dataset(), query, values);
        writer.write(answer, format, now.snapshot().prefixes().namespaces(), output);
    }

    private Edition current() {
        Snapshot snapshot = snapshots.current();
        Optional<Edition> known = edition;
        if (known.isPresent() && known.get().snapshot().id().equals(snapshot.id())) {
            return known.get();
        }
        Edition made =
                new Edition(snapshot, QueryCatalogue.of(snapshot.queries(), snapshot.prefixes()));
        edition = Optional.of(made);
        return made;
    }
}
