package org.biaozhun.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;

import java.time.Duration;
import java.util.Optional;

/**
 * What each client may still ask: seconds of evaluation and faulty requests, each refilled evenly.
 * An evaluation is paid for when it ends, so that a client may owe; it then waits until it does
 * not.
 */
public final class ClientBudgets {

    private static final int CLIENTS = 100_000;
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final LimitSettings settings;
    private final Cache<String, Budget> budgets =
            Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(FORGOTTEN).build();

    private record Budget(Bucket milliseconds, Bucket errors) {}

    public ClientBudgets(LimitSettings settings) {
        this.settings = settings;
    }

    /**
     * Refuses a client that has used its seconds of evaluation.
     *
     * @throws OverloadException with how long to wait
     */
    void checkSeconds(String client) {
        Bucket left = budget(client).milliseconds();
        long wait = left.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        if (wait > 0) {
            throw new OverloadException(
                    OverloadException.Kind.BUDGET_SPENT,
                    "this address has used its %d query seconds; it gets %d more each minute (biaozhun.limits.query-seconds)"
                            .formatted(settings.queryBurst(), settings.querySeconds()),
                    Duration.ofNanos(wait));
        }
    }

    /** Has a client pay for an evaluation. */
    void spend(String client, Duration time) {
        budget(client).milliseconds().consumeIgnoringRateLimits(Math.max(1, time.toMillis()));
    }

    /** Seconds of evaluation that a client has left; below zero if it owes. */
    public double secondsLeft(String client) {
        return budget(client).milliseconds().getAvailableTokens() / 1000.0;
    }

    /** Why a client may send no faulty request now, and how long; empty if it may. */
    public Optional<OverloadException> errorsSpent(String client) {
        long wait = budget(client).errors().estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return wait > 0
                ? Optional.of(
                        new OverloadException(
                                OverloadException.Kind.TOO_MANY_ERRORS,
                                "this address sent more than %d faulty requests; it may send %d more each minute (biaozhun.limits.errors); requests without fault are answered"
                                        .formatted(settings.errorBurst(), settings.errors()),
                                Duration.ofNanos(wait)))
                : Optional.empty();
    }

    /** Notes a faulty request of a client. */
    public void noteError(String client) {
        budget(client).errors().tryConsume(1);
    }

    private Budget budget(String client) {
        return budgets.get(
                client,
                unknown ->
                        new Budget(
                                bucket(
                                        settings.queryBurst() * 1000L,
                                        settings.querySeconds() * 1000L),
                                bucket(settings.errorBurst(), settings.errors())));
    }

    private static Bucket bucket(long burst, long perMinute) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
