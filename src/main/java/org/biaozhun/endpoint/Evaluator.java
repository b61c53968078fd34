package org.biaozhun.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.fuseki.server.Dispatcher;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.SharedAnswers;
import org.biaozhun.endpoint.fuseki.FusekiProblems;
import org.biaozhun.endpoint.fuseki.FusekiRegistry;
import org.biaozhun.endpoint.fuseki.FusekiRequest;
import org.biaozhun.endpoint.protocol.EndpointException;
import org.biaozhun.endpoint.protocol.SparqlOperation;
import org.biaozhun.limits.Admission;
import org.biaozhun.limits.Caller;
import org.biaozhun.limits.Evaluation;
import org.biaozhun.web.problems.ProblemType;

import java.io.IOException;

/**
 * Has Fuseki answer questions, with a permit of the bulkhead and within the limits of one
 * evaluation.
 */
final class Evaluator {

    private final FusekiRegistry fuseki;
    private final Admission admission;
    private final QuerySettings settings;
    private final Spool spool;
    private final SharedAnswers<String, byte[]> answers;

    Evaluator(
            FusekiRegistry fuseki,
            Admission admission,
            QuerySettings settings,
            Spool spool,
            SharedAnswers<String, byte[]> answers) {
        this.fuseki = fuseki;
        this.admission = admission;
        this.settings = settings;
        this.spool = spool;
        this.answers = answers;
    }

    /**
     * The answer to a question that has been answered before, or is being answered for another
     * caller; otherwise the turn to evaluate it. Only what is in memory is kept and shared.
     */
    SharedAnswers.Turn<byte[]> turn(SparqlOperation question) {
        Caller.current().ifPresent(caller -> caller.asks(question.text()));
        return question.isDeterministic() ? answers.turn(question.etag()) : SharedAnswers.alone();
    }

    /**
     * The whole answer to a question, not yet sent.
     *
     * @param turn the turn to evaluate it, which ends here
     * @throws EndpointException if it cannot be answered or a limit is reached
     * @throws org.biaozhun.limits.OverloadException if there is no permit or no budget for it
     */
    BufferedResponse evaluate(
            SparqlOperation question,
            SharedAnswers.Turn<byte[]> turn,
            HttpServletRequest request,
            HttpServletResponse response)
            throws EndpointException, IOException {
        try (turn) {
            BufferedResponse answer = evaluate(question, request, response);
            turn.give(answer.inMemory());
            return answer;
        }
    }

    private BufferedResponse evaluate(
            SparqlOperation question, HttpServletRequest request, HttpServletResponse response)
            throws EndpointException, IOException {
        Admission.Permit permit = admission.heavy();
        try (permit;
                Evaluation evaluation = Evaluation.begin(settings.rows())) {
            BufferedResponse answer = new BufferedResponse(response, spool, evaluation);
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

    private void fill(BufferedResponse answer, SparqlOperation question, HttpServletRequest request)
            throws EndpointException, IOException {
        if (!Dispatcher.dispatch(new FusekiRequest(request, question, fuseki), answer)) {
            throw new EndpointException(ProblemType.INTERNAL, "Nothing answers here.");
        }
    }

    private void check(BufferedResponse answer, Evaluation evaluation) throws EndpointException {
        answer.refusal()
                .ifPresent(refusal -> {
                    throw refusal;
                });
        if (evaluation.stopped().isPresent()) {
            throw FusekiProblems.of(evaluation.stopped().get(), settings);
        }
        if (answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            throw FusekiProblems.of(answer.getStatus(), answer.message(), settings);
        }
    }
}
