package org.biaozhun.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

import java.net.URI;

/** Problem details (RFC 9457) with a stable type below {@code /problems/}. */
public final class Problems {

    private static final String RETRY_SECONDS = "10";

    private Problems() {}

    /**
     * An answer that tells of a problem.
     *
     * @param type which problem
     * @param detail what is wrong this time and what to do
     */
    public static ResponseEntity<ProblemDetail> answer(ProblemType type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
        problem.setType(URI.create("/problems/" + type.slug()));
        problem.setTitle(type.title());
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(type.status());
        if (type == ProblemType.QUERY_TIMEOUT) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(problem);
    }
}
