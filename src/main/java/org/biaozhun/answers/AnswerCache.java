package org.biaozhun.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.util.unit.DataSize;

import java.util.function.Supplier;

/**
 * Replies by their calls. A snapshot never changes, so nothing in here is ever wrong; what is least
 * used goes when the bytes reach their bound. Equal calls that come together are answered by one
 * evaluation.
 */
public final class AnswerCache {

    /** What a key and its entry take beside the body, about. */
    private static final int OVERHEAD = 500;

    private final Cache<Call, Reply> replies;
    private final long largest;

    /**
     * An empty cache.
     *
     * @param bound how many bytes it may hold; none switches it off
     */
    public AnswerCache(DataSize bound) {
        this.largest = bound.toBytes() / 4;
        this.replies =
                Caffeine.newBuilder()
                        .maximumWeight(bound.toBytes())
                        .weigher((Call call, Reply reply) -> reply.body().length + OVERHEAD)
                        .recordStats()
                        .build();
    }

    /** The reply to a call, from the cache or else made and kept. */
    Reply reply(Call call, Supplier<Reply> make) {
        if (largest == 0) {
            return make.get();
        }
        Reply reply = replies.get(call, key -> make.get());
        if (reply.body().length > largest) {
            replies.invalidate(call);
        }
        return reply;
    }

    /** The cache itself, for its metrics. */
    public Cache<Call, Reply> replies() {
        return replies;
    }
}
