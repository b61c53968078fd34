package org.biaozhun.endpoint;

import org.biaozhun.web.ProblemType;

/** Why a request to the endpoint gets no answer. */
final class EndpointFault extends Exception {
    private static final long serialVersionUID = 1;

    private final ProblemType type;

    EndpointFault(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    ProblemType type() {
        return type;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
