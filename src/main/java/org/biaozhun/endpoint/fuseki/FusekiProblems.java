package org.biaozhun.endpoint.fuseki;

import org.biaozhun.answers.QuerySettings;
import org.biaozhun.endpoint.protocol.EndpointException;
import org.biaozhun.guard.SyntaxErrors;
import org.biaozhun.limits.Evaluation;
import org.biaozhun.web.problems.ProblemType;

/** What Fuseki says when it does not answer, as one of our problems. */
public final class FusekiProblems {

    private FusekiProblems() {}

    public static EndpointException of(int status, String message, QuerySettings settings) {
        return switch (status) {
            case 404 -> told(ProblemType.UNKNOWN_GRAPH, message);
            case 422, 403 -> told(ProblemType.FORBIDDEN_QUERY, message);
            case 503 ->
                    new EndpointException(
                            ProblemType.QUERY_TIMEOUT,
                            "the query was stopped after %d ms (biaozhun.query.timeout)"
                                    .formatted(settings.timeout().toMillis()));
            case 500 -> new EndpointException(ProblemType.INTERNAL, "This is a fault of ours.");
            default -> told(ProblemType.BAD_QUERY, message);
        };
    }

    private static EndpointException told(ProblemType type, String message) {
        return new EndpointException(type, SyntaxErrors.withoutClasses(message));
    }

    public static EndpointException of(Evaluation.Stop stop, QuerySettings settings) {
        String detail =
                switch (stop) {
                    case ROWS ->
                            "the answer has more than %d rows (biaozhun.query.rows): use LIMIT and OFFSET"
                                    .formatted(settings.rows());
                    case BYTES ->
                            "the answer has more bytes than biaozhun.limits.answer: use LIMIT and"
                                    + " OFFSET, or a shorter format";
                    case HEAP ->
                            "memory ran low, and this query had taken most of it"
                                    + " (biaozhun.limits.heap)";
                    case DEPTH -> "the query calls itself more often than the stack allows";
                    case ARITHMETIC -> "a number in the query cannot be computed";
                };
        return new EndpointException(ProblemType.of(stop), detail);
    }
}
