package org.biaozhun.endpoint;

import org.biaozhun.web.ProblemType;

/** What Fuseki says when it does not answer, as one of our problems. */
final class FusekiFaults {

    private FusekiFaults() {}

    static EndpointFault of(int status, String message) {
        return switch (status) {
            case 404 -> new EndpointFault(ProblemType.UNKNOWN_GRAPH, message);
            case 422, 403 -> new EndpointFault(ProblemType.FORBIDDEN_QUERY, message);
            case 503 ->
                    new EndpointFault(
                            ProblemType.QUERY_TIMEOUT,
                            "the query was stopped at the time limit (biaozhun.query.timeout)");
            case 500 -> new EndpointFault(ProblemType.INTERNAL, "This is a fault of ours.");
            default -> new EndpointFault(ProblemType.BAD_QUERY, message);
        };
    }
}
