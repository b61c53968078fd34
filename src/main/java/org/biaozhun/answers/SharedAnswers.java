package org.biaozhun.answers;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;

import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Answers by their questions; what is least used goes when the bytes reach their bound. Equal
 * questions that come together are evaluated once, on the thread that came first: the others wait.
 *
 * @param <K> the questions; equal ones have equal answers
 * @param <V> the answers
 */
public final class SharedAnswers<K, V> {

    private final AsyncCache<K, V> answers;
    private final boolean isOn;
    private final Duration maxWait;

    /**
     * No answers yet.
     *
     * @param bound how many bytes of answers are kept; with none nothing is shared
     * @param bytes what a question and its answer take
     * @param maxWait how long one waits for the answer of another before one evaluates as well
     */
    public SharedAnswers(DataSize bound, Weigher<K, V> bytes, Duration maxWait) {
        this.answers =
                Caffeine.newBuilder()
                        .maximumWeight(bound.toBytes())
                        .weigher(bytes)
                        .recordStats()
                        .buildAsync();
        this.isOn = bound.toBytes() > 0;
        this.maxWait = maxWait;
    }

    /**
     * The answer to a question, if it is kept or comes while one waits for it; otherwise the turn
     * to evaluate it.
     */
    @SuppressWarnings("ReferenceEquality") // whose future it is
    public Turn<V> turn(K question) {
        if (!isOn) {
            return alone();
        }
        CompletableFuture<V> own = new CompletableFuture<>();
        long end = System.nanoTime() + maxWait.toNanos();
        while (true) {
            CompletableFuture<V> shared = answers.get(question, (key, executor) -> own);
            if (shared == own) {
                return new Turn<>(Optional.empty(), own, true);
            }
            try {
                V answer = shared.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                return new Turn<>(Optional.ofNullable(answer), shared, false);
            } catch (CancellationException | ExecutionException noAnswer) {
                // the cache forgets it too, but perhaps later than those who wait are woken
                answers.asMap().remove(question, shared);
            } catch (TimeoutException slow) {
                return new Turn<>(Optional.empty(), shared, false);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return new Turn<>(Optional.empty(), shared, false);
            }
        }
    }

    /** The turn to evaluate what is not shared. */
    public static <V> Turn<V> alone() {
        return new Turn<>(Optional.empty(), new CompletableFuture<>(), true);
    }

    /** What is kept, for its metrics. */
    public Cache<K, V> kept() {
        return answers.synchronous();
    }

    /**
     * An answer, or else the turn to evaluate it on this thread.
     *
     * @param <V> the answers
     */
    public static final class Turn<V> implements AutoCloseable {

        private final Optional<V> answer;
        private final CompletableFuture<V> shared;
        private final boolean isFirst;

        private Turn(Optional<V> answer, CompletableFuture<V> shared, boolean isFirst) {
            this.answer = answer;
            this.shared = shared;
            this.isFirst = isFirst;
        }

        /** The answer; without one, it is to be evaluated. */
        public Optional<V> answer() {
            return answer;
        }

        /**
         * Keeps an answer, and gives it to those who wait.
         *
         * @param evaluated the answer; without one they evaluate as well, each on its own
         */
        public void give(Optional<V> evaluated) {
            shared.complete(evaluated.orElse(null));
        }

        /** Ends the turn: if nothing was given, it is that of the next one who waits. */
        @Override
        public void close() {
            if (isFirst) {
                shared.cancel(false);
            }
        }
    }
}
