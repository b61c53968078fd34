package org.biaozhun.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Problem details (RFC 9457) with a stable type below {@code /problems/}. */
public final class Problems {

    private Problems() {}

    /**
     * An answer that tells of a problem.
     *
     * @param type which problem
     * @param detail what is wrong this time and what to do
     */
    public static ResponseEntity<ProblemDetail> answer(ProblemType type, String detail) {
        return answer(Problem.of(type, detail));
    }

    /** An answer that tells of a problem. */
    public static ResponseEntity<ProblemDetail> answer(Problem problem) {
        ProblemDetail body =
                ProblemDetail.forStatusAndDetail(problem.type().status(), problem.detail());
        body.setType(problem.typeReference());
        body.setTitle(problem.type().title());
        problem.instance().ifPresent(body::setInstance);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.type().status());
        problem.retryAfter()
                .ifPresent(
                        seconds -> answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        return answer.body(body);
    }
}
