package org.biaozhun.queries;

import org.biaozhun.limits.Admission;
import org.biaozhun.limits.Caller;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The named queries of the snapshot that is served. */
public final class NamedQueries {

    /** What Excel wants at the beginning of a text in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Snapshots snapshots;
    private final Admission admission;
    private final QueryRunner runner;
    private final AnswerCache cache;
    private final AnswerWriter writer = new AnswerWriter();
    private volatile Optional<Edition> edition = Optional.empty();

    /** The catalogue that belongs to a snapshot. */
    private record Edition(
            Snapshot snapshot, QueryCatalogue catalogue, Map<String, ParameterValues> choices) {

        NamedQuery named(String name) {
            return catalogue.find(name).orElseThrow(() -> new QueryFault.Unknown(name));
        }
    }

    /**
     * Queries of whatever snapshot is served.
     *
     * @param admission gives evaluations their place; an answer that is kept needs none
     */
    public NamedQueries(
            Snapshots snapshots, QueryRunner runner, AnswerCache cache, Admission admission) {
        this.snapshots = snapshots;
        this.admission = admission;
        this.runner = runner;
        this.cache = cache;
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
        return current().named(name);
    }

    /**
     * Finds a call right. Nothing is evaluated yet.
     *
     * @param name name of the query
     * @param values what is given for its parameters, by name
     * @param format a format that {@link AnswerFormat#of} allows for the query
     * @param page the page asked for; without it the whole answer
     * @param byteOrderMark whether text begins with a byte order mark
     * @throws QueryFault if there is no such query or a parameter is not right
     */
    public Call call(
            String name,
            Map<String, List<String>> values,
            AnswerFormat format,
            Optional<Page> page,
            boolean byteOrderMark) {
        Edition now = current();
        Map<String, String> resolved = QueryRunner.resolve(now.named(name), values);
        return new Call(now.snapshot().id(), name, resolved, format, page, byteOrderMark);
    }

    /**
     * The reply to a call, from the snapshot that is served.
     *
     * @throws QueryFault if a limit is reached
     */
    public Reply reply(Call call) {
        Edition now = current();
        NamedQuery query = now.named(call.query());
        return query.isSteady()
                ? cache.reply(call, () -> evaluate(now, query, call))
                : evaluate(now, query, call);
    }

    /**
     * The rows of an answer as a table of texts, for pages.
     *
     * @param call a call of a SELECT query
     * @throws QueryFault if a limit is reached
     */
    public AnswerTable table(Call call) {
        Edition now = current();
        NamedQuery query = now.named(call.query());
        Answer answer = run(now, query, call);
        return AnswerTable.of(AnswerPage.of(answer, call.page()), AnswerPage.total(answer));
    }

    /**
     * Values that a parameter may take, for a form.
     *
     * @param name name of the query
     * @param parameter name of the parameter
     * @param text what has been typed of a label, an abbreviation or the value
     * @throws QueryFault if there is no such query or parameter
     */
    public List<ParameterValues.Suggestion> suggestions(
            String name, String parameter, String text) {
        Edition now = current();
        NamedQuery query = now.named(name);
        Parameter wanted =
                query.parameter(parameter)
                        .orElseThrow(() -> new QueryFault.BadParameter(parameter, "is not known"));
        return now.choices()
                .computeIfAbsent(
                        name + " " + parameter,
                        key -> ParameterValues.of(now.snapshot().union(), query, wanted))
                .suggest(text);
    }

    private Answer run(Edition now, NamedQuery query, Call call) {
        Caller.current().ifPresent(caller -> caller.asks(call.query() + call.values()));
        Admission.Ticket place = admission.light();
        try (place) {
            return runner.run(now.snapshot().dataset(), query, call.values());
        }
    }

    private Reply evaluate(Edition now, NamedQuery query, Call call) {
        Answer answer = run(now, query, call);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            if (call.byteOrderMark() && call.format().isDelimitedText()) {
                body.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
            }
            writer.write(
                    query, AnswerPage.of(answer, call.page()), call.format(), now.snapshot(), body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Reply(body.toByteArray(), AnswerPage.total(answer));
    }

    private Edition current() {
        Snapshot snapshot = snapshots.current();
        Optional<Edition> known = edition;
        if (known.isPresent() && known.get().snapshot().id().equals(snapshot.id())) {
            return known.get();
        }
        Edition made =
                new Edition(
                        snapshot,
                        QueryCatalogue.of(snapshot.queries(), snapshot.prefixes()),
                        new ConcurrentHashMap<>());
        edition = Optional.of(made);
        return made;
    }
}
