package org.biaozhun.answers;

import com.github.benmanes.caffeine.cache.Cache;

import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Replies by their calls. A snapshot never changes, so nothing in here is ever wrong. Equal calls
 * that come together are answered by one evaluation.
 */
public final class AnswerCache {

    /** What a key and its entry take beside the body, about. */
    private static final int OVERHEAD = 500;

    private final SharedAnswers<Call, Reply> replies;
    private final long largest;

    /**
     * An empty cache.
     *
     * @param bound how many bytes it may hold; none switches it off
     * @param maxWait how long a call waits for the reply to an equal one
     */
    public AnswerCache(DataSize bound, Duration maxWait) {
        this.largest = bound.toBytes() / 4;
        this.replies =
                new SharedAnswers<>(
                        bound, (call, reply) -> reply.body().length + OVERHEAD, maxWait);
    }

    /** The reply to a call, from the cache or else made and kept. */
    Reply reply(Call call, Supplier<Reply> make) {
        try (SharedAnswers.Turn<Reply> turn = replies.turn(call)) {
            return turn.answer().orElseGet(() -> make(call, make, turn));
        }
    }

    private Reply make(Call call, Supplier<Reply> make, SharedAnswers.Turn<Reply> turn) {
        Reply reply = make.get();
        turn.give(Optional.of(reply));
        if (reply.body().length > largest) {
            replies().invalidate(call);
        }
        return reply;
    }

    /** The cache itself, for its metrics. */
    public Cache<Call, Reply> replies() {
        return replies.kept();
    }
}
