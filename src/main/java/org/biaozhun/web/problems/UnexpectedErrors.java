package org.biaozhun.web.problems;

import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.limits.Caller;
import org.biaozhun.limits.OverloadException;
import org.biaozhun.web.http.Vary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.io.IOException;
import java.net.URI;

/** Spring's own faults as problem details; anything unexpected as a bare 500, with a log entry. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class UnexpectedErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    /** Left to the page of faults, which tells browsers and programs each in their way. */
    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (request instanceof ServletWebRequest web && web.getResponse() != null) {
            try {
                web.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND);
            } catch (IOException gone) {
                LOG.debug("The client is gone", gone);
            }
        }
        return null;
    }

    /** Spring's faults with our types and our number of the request, like our own. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ResponseEntity<Object> answer =
                super.handleExceptionInternal(fault, body, headers, status, request);
        if (request instanceof ServletWebRequest web && web.getResponse() != null) {
            Vary.add(web.getResponse(), HttpHeaders.ACCEPT);
        }
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            ProblemType.ofStatus(status.value())
                    .ifPresent(type -> {
                        problem.setType(Problem.typeReference(type));
                        problem.setTitle(type.title());
                    });
            Caller.current()
                    .ifPresent(caller -> problem.setInstance(URI.create(caller.requestId())));
        }
        return answer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(OverloadException refusal) {
        return Problems.answer(Problem.of(refusal));
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<ProblemDetail> unexpected(RuntimeException fault) {
        LOG.error("Unexpected fault", fault);
        return Problems.answer(ProblemType.INTERNAL, "This is a fault of ours.");
    }
}
