package org.biaozhun.api;

import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The faults of named queries as problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class QueryProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(NamedQueryException fault) {
        ProblemType type =
                switch (fault) {
                    case NamedQueryException.Unknown unknown -> ProblemType.UNKNOWN_QUERY;
                    case NamedQueryException.BadParameter bad -> ProblemType.BAD_PARAMETER;
                    case NamedQueryException.TooLarge large -> ProblemType.ANSWER_TOO_LARGE;
                    case NamedQueryException.TooSlow slow -> ProblemType.QUERY_TIMEOUT;
                    case NamedQueryException.MemoryLow low -> ProblemType.MEMORY_LOW;
                    case NamedQueryException.NoValue none -> ProblemType.BAD_EXPRESSION;
                };
        return Problems.answer(type, String.valueOf(fault.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(NotAvailableException fault) {
        return Problems.answer(ProblemType.NOT_ACCEPTABLE, String.valueOf(fault.getMessage()));
    }
}
