package org.biaozhun.api;

import org.biaozhun.queries.QueryFault;
import org.biaozhun.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The faults of named queries as problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class QueryProblems {

    private static final String RETRY_SECONDS = "10";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(QueryFault fault) {
        String detail = String.valueOf(fault.getMessage());
        return switch (fault) {
            case QueryFault.Unknown unknown ->
                    answer(HttpStatus.NOT_FOUND, "unknown-query", detail);
            case QueryFault.BadParameter bad ->
                    answer(HttpStatus.UNPROCESSABLE_CONTENT, "bad-parameter", detail);
            case QueryFault.TooLarge large ->
                    answer(HttpStatus.CONTENT_TOO_LARGE, "answer-too-large", detail);
            case QueryFault.TooSlow slow ->
                    ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                            .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                            .body(
                                    Problems.of(
                                            HttpStatus.SERVICE_UNAVAILABLE,
                                            "query-timeout",
                                            detail));
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(QueriesController.NotOffered fault) {
        return answer(
                HttpStatus.NOT_ACCEPTABLE, "not-acceptable", String.valueOf(fault.getMessage()));
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String type, String detail) {
        return ResponseEntity.of(Problems.of(status, type, detail)).build();
    }
}
