package org.biaozhun.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Spring's own faults as problem details; anything unexpected as a bare 500, with a log entry. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class UnexpectedFaults extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFaults.class);

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<ProblemDetail> unexpected(RuntimeException fault) {
        LOG.error("Unexpected fault", fault);
        return Problems.answer(ProblemType.INTERNAL, "This is a fault of ours.");
    }
}
