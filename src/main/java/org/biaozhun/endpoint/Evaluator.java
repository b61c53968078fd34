package org.biaozhun.endpoint;

import com.github.benmanes.caffeine.cache.Cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.fuseki.server.Dispatcher;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.endpoint.fuseki.FusekiProblems;
import org.biaozhun.endpoint.fuseki.FusekiRegistry;
import org.biaozhun.endpoint.fuseki.FusekiRequest;
import org.biaozhun.endpoint.protocol.EndpointException;
import org.biaozhun.endpoint.protocol.SparqlOperation;
import org.biaozhun.limits.Admission;
import org.biaozhun.limits.Caller;
import org.biaozhun.limits.Evaluation;
import org.biaozhun.web.problems.ProblemType;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Has Fuseki answer questions, with a permit of the bulkhead and within the limits of one
 * evaluation.
 */
final class Evaluator {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final FusekiRegistry fuseki;
    private final Admission admission;
    private final QuerySettings settings;
    private final Spool spool;
    private final Cache<String, byte[]> answers;
    private final ConcurrentMap<String, CompletableFuture<byte[]>> asked =
            new ConcurrentHashMap<>();

    Evaluator(
            FusekiRegistry fuseki,
            Admission admission,
            QuerySettings settings,
            Spool spool,
            Cache<String, byte[]> answers) {
        this.fuseki = fuseki;
        this.admission = admission;
        this.settings = settings;
        this.spool = spool;
        this.answers = answers;
    }

    /**
     * The answer to a question that has been answered before, or is being answered for another
     * caller: equal questions that come together are evaluated once.
     */
    Optional<byte[]> kept(SparqlOperation question) {
        Caller.current().ifPresent(caller -> caller.asks(question.text()));
        if (!isShared(question)) {
            return Optional.empty();
        }
        byte[] kept = answers.getIfPresent(question.etag());
        CompletableFuture<byte[]> running = kept == null ? asked.get(question.etag()) : null;
        return Optional.ofNullable(running == null ? kept : await(running));
    }

    private boolean isShared(SparqlOperation question) {
        return question.isDeterministic() && settings.cache().toBytes() > 0;
    }

    /** Waits as long as an evaluation may take; nothing if it comes to nothing. */
    private byte @Nullable [] await(CompletableFuture<byte[]> running) {
        try {
            return running.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (CancellationException | ExecutionException | TimeoutException noAnswer) {
            return null;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /**
     * The whole answer to a question, not yet sent.
     *
     * @throws EndpointException if it cannot be answered or a limit is reached
     * @throws org.biaozhun.limits.OverloadException if there is no permit or no budget for it
     */
    BufferedResponse evaluate(
            SparqlOperation question, HttpServletRequest request, HttpServletResponse response)
            throws EndpointException, IOException {
        if (!isShared(question)) {
            return evaluateNow(question, request, response, Optional.empty());
        }
        CompletableFuture<byte[]> awaited = new CompletableFuture<>();
        boolean isFirst = asked.putIfAbsent(question.etag(), awaited) == null;
        try {
            return evaluateNow(question, request, response, Optional.of(awaited));
        } finally {
            if (isFirst) {
                asked.remove(question.etag(), awaited);
            }
            // otherwise it evaluates on its own
            awaited.cancel(false);
        }
    }

    private BufferedResponse evaluateNow(
            SparqlOperation question,
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<CompletableFuture<byte[]>> awaited)
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
                awaited.ifPresent(others -> share(answer, question, others));
                return answer;
            } finally {
                if (!isWhole) {
                    answer.close();
                }
            }
        }
    }

    private void share(
            BufferedResponse answer, SparqlOperation question, CompletableFuture<byte[]> others) {
        answer.inMemory()
                .ifPresent(bytes -> {
                    answers.put(question.etag(), bytes);
                    others.complete(bytes);
                });
    }

    private void fill(BufferedResponse answer, SparqlOperation question, HttpServletRequest request)
            throws EndpointException, IOException {
        if (question.hasByteOrderMark()) {
            answer.getOutputStream().write(BYTE_ORDER_MARK);
        }
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
