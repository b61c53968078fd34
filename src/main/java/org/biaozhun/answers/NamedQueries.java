package org.biaozhun.answers;

import org.biaozhun.answers.format.Answer;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.answers.format.AnswerWriter;
import org.biaozhun.limits.Admission;
import org.biaozhun.limits.Caller;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.queries.Parameter;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers named queries in the server: each call says which snapshot it asks. */
public final class NamedQueries {

    private final Admission admission;
    private final QueryRunner runner;
    private final AnswerCache cache;
    private final AnswerWriter writer = new AnswerWriter();

    /**
     * Queries of whatever snapshot is asked.
     *
     * @param admission gives evaluations their permit; an answer that is kept needs none
     */
    public NamedQueries(QueryRunner runner, AnswerCache cache, Admission admission) {
        this.admission = admission;
        this.runner = runner;
        this.cache = cache;
    }

    /**
     * Finds a call right. Nothing is evaluated yet.
     *
     * @param snapshot the snapshot to ask
     * @param name name of the query
     * @param values what is given for its parameters, by name
     * @param format a format that {@link AnswerFormat#of} allows for the query
     * @param page the page asked for; without it the whole answer
     * @param byteOrderMark whether CSV and TSV are for spreadsheets, with a byte order mark
     * @throws NamedQueryException if there is no such query or a parameter is not right
     */
    public Call call(
            Snapshot snapshot,
            String name,
            Map<String, List<String>> values,
            AnswerFormat format,
            Optional<Page> page,
            boolean byteOrderMark) {
        Map<String, String> resolved =
                QueryRunner.resolve(QueryCatalogue.of(snapshot).named(name), values);
        return new Call(snapshot.id(), name, resolved, format, page, byteOrderMark);
    }

    /**
     * The reply to a call.
     *
     * @param snapshot the snapshot for which the call was found right
     * @throws NamedQueryException if a limit is reached
     */
    public Reply reply(Snapshot snapshot, Call call) {
        NamedQuery query = queryOf(snapshot, call);
        return query.isDeterministic()
                ? cache.reply(call, () -> evaluate(snapshot, query, call))
                : evaluate(snapshot, query, call);
    }

    /**
     * The rows of an answer as a table of texts, for pages.
     *
     * @param snapshot the snapshot for which the call was found right
     * @param call a call of a SELECT query
     * @throws NamedQueryException if a limit is reached
     */
    public AnswerTable table(Snapshot snapshot, Call call) {
        return AnswerTable.of(nodes(snapshot, call));
    }

    /**
     * The rows of an answer as a table of nodes.
     *
     * @param snapshot the snapshot for which the call was found right
     * @param call a call of a SELECT query
     * @throws NamedQueryException if a limit is reached
     */
    public NodeTable nodes(Snapshot snapshot, Call call) {
        Answer answer = run(snapshot, queryOf(snapshot, call), call);
        return NodeTable.of(AnswerPage.of(answer, call.page()), AnswerPage.total(answer));
    }

    /** An answer is kept under the id of its call: it must come from that snapshot. */
    private NamedQuery queryOf(Snapshot snapshot, Call call) {
        if (!call.snapshot().equals(snapshot.id())) {
            throw new IllegalArgumentException(
                    "a call to snapshot %s cannot be answered by %s"
                            .formatted(call.snapshot(), snapshot.id()));
        }
        return QueryCatalogue.of(snapshot).named(call.query());
    }

    /**
     * Values that a parameter may take, for a form.
     *
     * @param snapshot the snapshot to ask
     * @param name name of the query
     * @param parameter name of the parameter
     * @param text what has been typed of a label, an abbreviation or the value
     * @throws NamedQueryException if there is no such query or parameter
     */
    public List<ParameterValues.Suggestion> suggestions(
            Snapshot snapshot, String name, String parameter, String text) {
        NamedQuery query = QueryCatalogue.of(snapshot).named(name);
        Parameter wanted =
                query.parameter(parameter)
                        .orElseThrow(() ->
                                new NamedQueryException.BadParameter(parameter, "is not known"));
        return ParameterValues.of(snapshot, query, wanted).suggest(text);
    }

    private Answer run(Snapshot snapshot, NamedQuery query, Call call) {
        Caller.current().ifPresent(caller -> caller.asks(call.query() + call.values()));
        Admission.Permit permit = admission.light();
        try (permit) {
            return runner.run(QueryRunner.asked(snapshot, call.values()), query, call.values());
        }
    }

    private Reply evaluate(Snapshot snapshot, NamedQuery query, Call call) {
        Answer answer = run(snapshot, query, call);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            writer.write(
                    query,
                    AnswerPage.of(answer, call.page()),
                    call.format(),
                    call.byteOrderMark(),
                    snapshot,
                    body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Reply(body.toByteArray(), AnswerPage.total(answer));
    }
}
