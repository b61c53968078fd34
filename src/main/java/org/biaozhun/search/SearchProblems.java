package org.biaozhun.search;

import org.biaozhun.search.match.SearchException;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The faults of searches as problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SearchProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(SearchException fault) {
        return Problems.answer(ProblemType.BAD_PARAMETER, String.valueOf(fault.getMessage()));
    }
}
