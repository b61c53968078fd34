package org.biaozhun.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import java.net.URI;

/** Problem details (RFC 9457) with a stable type below {@code /problems/}. */
public final class Problems {

    private Problems() {}

    /**
     * A problem.
     *
     * @param status the HTTP status
     * @param type the last part of the type: stable, lower case, with hyphens
     * @param detail what is wrong and what to do
     */
    public static ProblemDetail of(HttpStatus status, String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + type));
        return problem;
    }
}
