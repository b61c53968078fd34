package org.biaozhun.endpoint;

import com.github.benmanes.caffeine.cache.Cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.fuseki.server.Dispatcher;
import org.biaozhun.limits.Admission;
import org.biaozhun.limits.Caller;
import org.biaozhun.limits.Evaluation;
import org.biaozhun.queries.QuerySettings;
import org.biaozhun.web.ProblemType;

import java.io.IOException;
import java.util.Optional;

/** Has Fuseki answer questions, in a place of the lane and within the limits of one evaluation. */
final class Evaluator {

    private final Admission admission;
    private final QuerySettings settings;
    private final Spool spool;
    private final Cache<String, byte[]> answers;

    Evaluator(
            Admission admission,
            QuerySettings settings,
            Spool spool,
            Cache<String, byte[]> answers) {
        this.admission = admission;
        this.settings = settings;
        this.spool = spool;
        this.answers = answers;
    }

    /** The answer to a question, if it has been answered before and is kept. */
    Optional<byte[]> kept(SparqlServlet.Question question) {
        Caller.current().ifPresent(caller -> caller.asks(question.text()));
        return question.isSteady()
                ? Optional.ofNullable(answers.getIfPresent(question.etag()))
                : Optional.empty();
    }

    /**
     * The whole answer to a question, not yet sent.
     *
     * @throws EndpointFault if it cannot be answered or a limit is reached
     * @throws org.biaozhun.limits.Overload if there is no place or no budget for it
     */
    WholeAnswer evaluate(
            SparqlServlet.Question question,
            HttpServletRequest request,
            HttpServletResponse response)
            throws EndpointFault, IOException {
        Admission.Ticket place = admission.heavy();
        try (place;
                Evaluation evaluation = Evaluation.begin(settings.rows())) {
            WholeAnswer answer = new WholeAnswer(response, spool, evaluation);
            boolean isWhole = false;
            try {
                fill(answer, question, request);
                Caller.current().ifPresent(caller -> caller.got(evaluation.rows()));
                check(answer, evaluation);
                isWhole = true;
                if (question.isSteady()) {
                    answer.inMemory().ifPresent(bytes -> answers.put(question.etag(), bytes));
                }
                return answer;
            } finally {
                if (!isWhole) {
                    answer.close();
                }
            }
        }
    }

    private static void fill(
            WholeAnswer answer, SparqlServlet.Question question, HttpServletRequest request)
            throws EndpointFault {
        FusekiRequest asked =
                new FusekiRequest(
                        request,
                        question.path(),
                        question.parameters(),
                        question.format().mediaType());
        if (!Dispatcher.dispatch(asked, answer)) {
            throw new EndpointFault(ProblemType.INTERNAL, "Nothing answers here.");
        }
    }

    private void check(WholeAnswer answer, Evaluation evaluation) throws EndpointFault {
        answer.refusal()
                .ifPresent(refusal -> {
                    throw refusal;
                });
        if (evaluation.stopped().isPresent()) {
            throw FusekiFaults.of(evaluation.stopped().get(), settings);
        }
        if (answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            throw FusekiFaults.of(answer.getStatus(), answer.message(), settings);
        }
    }
}
