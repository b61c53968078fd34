package org.biaozhun.api;

import org.biaozhun.queries.QueryFault;
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
    ResponseEntity<ProblemDetail> problem(QueryFault fault) {
        ProblemType type =
                switch (fault) {
                    case QueryFault.Unknown unknown -> ProblemType.UNKNOWN_QUERY;
                    case QueryFault.BadParameter bad -> ProblemType.BAD_PARAMETER;
                    case QueryFault.TooLarge large -> ProblemType.ANSWER_TOO_LARGE;
                    case QueryFault.TooSlow slow -> ProblemType.QUERY_TIMEOUT;
                    case QueryFault.MemoryLow low -> ProblemType.MEMORY_LOW;
                    case QueryFault.NoValue none -> ProblemType.BAD_EXPRESSION;
                };
        return Problems.answer(type, String.valueOf(fault.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(NotOffered fault) {
        return Problems.answer(ProblemType.NOT_ACCEPTABLE, String.valueOf(fault.getMessage()));
    }
}
