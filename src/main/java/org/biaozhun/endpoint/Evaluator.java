package org.biaozhun.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.fuseki.server.Dispatcher;
import org.biaozhun.limits.Admission;
import org.biaozhun.limits.Caller;
import org.biaozhun.limits.Evaluation;
import org.biaozhun.queries.QuerySettings;
import org.biaozhun.web.ProblemType;

import java.io.IOException;

/** Has Fuseki answer questions, in a place of the lane and within the limits of one evaluation. */
final class Evaluator {

    private final Admission admission;
    private final QuerySettings settings;
    private final Spool spool;

    Evaluator(Admission admission, QuerySettings settings, Spool spool) {
        this.admission = admission;
        this.settings = settings;
        this.spool = spool;
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
        Caller.current().ifPresent(caller -> caller.asks(question.text()));
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
