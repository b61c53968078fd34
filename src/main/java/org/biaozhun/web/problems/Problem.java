package org.biaozhun.web.problems;

import io.micrometer.core.instrument.Metrics;

import org.biaozhun.limits.Caller;
import org.biaozhun.limits.OverloadException;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A problem of one request (RFC 9457).
 *
 * @param type which problem
 * @param detail what is wrong this time and what to do
 * @param instance the number of the request, as a relative reference
 * @param retryAfter seconds after which the same request may succeed
 */
public record Problem(
        ProblemType type, String detail, Optional<URI> instance, OptionalLong retryAfter) {

    private static final long SECONDS_AFTER_TIMEOUT = 10;

    /**
     * A problem of the request on this thread; it is counted. A fault of a client that may send no
     * more faults for a while is told all the same, as one too many.
     */
    public static Problem of(ProblemType type, String detail) {
        Optional<OverloadException> spent =
                type.status().is4xxClientError()
                        ? Caller.current().flatMap(Caller::oneFaultTooMany)
                        : Optional.empty();
        if (spent.isPresent()) {
            return of(
                    ProblemType.of(spent.get().kind()),
                    "%s (%s)".formatted(detail, spent.get().getMessage()),
                    OptionalLong.of(spent.get().retryAfterSeconds()));
        }
        boolean isPassing = type == ProblemType.QUERY_TIMEOUT || type == ProblemType.MEMORY_LOW;
        return of(
                type,
                detail,
                isPassing ? OptionalLong.of(SECONDS_AFTER_TIMEOUT) : OptionalLong.empty());
    }

    /** A refusal of the request on this thread; it is counted. */
    public static Problem of(OverloadException refusal) {
        return of(
                ProblemType.of(refusal.kind()),
                String.valueOf(refusal.getMessage()),
                OptionalLong.of(refusal.retryAfterSeconds()));
    }

    private static Problem of(ProblemType type, String detail, OptionalLong retryAfter) {
        Metrics.counter("biaozhun.problems", "type", type.slug()).increment();
        Optional<URI> instance = Caller.current().map(caller -> URI.create(caller.requestId()));
        return new Problem(type, detail, instance, retryAfter);
    }

    /** This problem of the request with a number. */
    public Problem of(String requestId) {
        return new Problem(type, detail, Optional.of(URI.create(requestId)), retryAfter);
    }

    /** The type as a reference to its page. */
    URI typeReference() {
        return typeReference(type);
    }

    /** A type as a reference to its page. */
    static URI typeReference(ProblemType type) {
        return URI.create("/problems/" + type.slug());
    }
}
