package org.biaozhun.endpoint.protocol;

import org.biaozhun.web.problems.ProblemType;

/** Why a request to the endpoint gets no answer. */
public final class EndpointException extends Exception {
    private static final long serialVersionUID = 1;

    private final ProblemType type;

    public EndpointException(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
