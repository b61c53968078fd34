package org.biaozhun.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.answers.SharedAnswers;
import org.biaozhun.endpoint.protocol.EndpointException;
import org.biaozhun.endpoint.protocol.SparqlOperation;
import org.biaozhun.limits.OverloadException;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.http.CrossOrigin;
import org.biaozhun.web.problems.Problem;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;

/**
 * The SPARQL endpoint as clients see it: reads the request, chooses the format, tells faults as
 * problem details, and lets Fuseki answer in between.
 */
final class SparqlServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(SparqlServlet.class);

    /** What the answer should be read with. */
    private static final String NOTICE = "Biaozhun-Notice";

    private final transient Asking asking;
    private final transient Evaluator evaluator;

    /** How one of the paths turns a request into a question to Fuseki. */
    interface Asking {
        /** The methods that the path answers to. */
        List<String> methods();

        /**
         * The question that a request puts.
         *
         * @throws EndpointException if it puts none that can be answered
         */
        SparqlOperation question(HttpServletRequest request) throws EndpointException, IOException;
    }

    SparqlServlet(Asking asking, Evaluator evaluator) {
        this.asking = asking;
        this.evaluator = evaluator;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept");
        if (request.getMethod().equals("OPTIONS")) {
            String methods = String.join(", ", asking.methods());
            response.setHeader("Allow", methods);
            CrossOrigin.preflight(response, methods);
            return;
        }
        try {
            checkMethod(request, response);
            answer(asking.question(request), request, response);
        } catch (EndpointException fault) {
            fail(request, response, Problem.of(fault.type(), fault.detail()));
        } catch (OverloadException refusal) {
            fail(request, response, Problem.of(refusal));
        } catch (SocketTimeoutException slow) {
            String detail = "the body did not come in time";
            fail(request, response, Problem.of(ProblemType.REQUEST_TIMEOUT, detail));
        } catch (RuntimeException unexpected) {
            LOG.error("Unexpected fault", unexpected);
            String detail = "This is a fault of ours.";
            fail(request, response, Problem.of(ProblemType.INTERNAL, detail));
        }
    }

    private static void fail(
            HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        Caching.forbid(response);
        ProblemWriter.write(request, response, problem);
    }

    private void checkMethod(HttpServletRequest request, HttpServletResponse response)
            throws EndpointException {
        List<String> methods = asking.methods();
        if (!methods.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", methods));
            throw new EndpointException(
                    ProblemType.METHOD_NOT_ALLOWED,
                    request.getMethod() + " is not one of " + String.join(", ", methods));
        }
    }

    private void answer(
            SparqlOperation question, HttpServletRequest request, HttpServletResponse response)
            throws EndpointException, IOException {
        if (question.isDeterministic()) {
            Caching.allow(response, question.etag());
            if (Caching.isKnown(request, question.etag())) {
                Caching.notModified(response);
                return;
            }
        } else {
            Caching.forbid(response);
        }
        if (!question.notices().isEmpty()) {
            response.setHeader(NOTICE, String.join("; ", question.notices()));
        }
        boolean hasBody = !request.getMethod().equals("HEAD");
        String contentType = question.format().contentType();
        SharedAnswers.Turn<byte[]> turn = evaluator.turn(question);
        Optional<byte[]> kept = turn.answer();
        if (kept.isPresent()) {
            response.setContentType(contentType);
            response.setContentLength(kept.get().length);
            if (hasBody) {
                response.getOutputStream().write(kept.get());
            }
            return;
        }
        try (BufferedResponse answer = evaluator.evaluate(question, turn, request, response)) {
            // the permit of the evaluation is free by now: whoever reads slowly keeps nobody
            // waiting
            response.setContentType(contentType);
            answer.send(hasBody);
        }
    }
}
