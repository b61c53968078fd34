package org.biaozhun.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.biaozhun.answers.format.AnswerFormat;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class AnswerCacheTests {

    private static final Duration MAX_WAIT = Duration.ofSeconds(10);

    private static Call call(String value) {
        return new Call(
                "0123456789abcdef",
                "q",
                Map.of("x", value),
                AnswerFormat.CSV,
                Optional.empty(),
                false);
    }

    private static Reply reply(int bytes) {
        return new Reply(new byte[bytes], 1);
    }

    @Test
    void equalCallsAreAnsweredOnce() {
        AnswerCache cache = new AnswerCache(DataSize.ofMegabytes(1), MAX_WAIT);
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            cache.reply(call("a"), () -> reply(made.incrementAndGet()));
        }
        cache.reply(call("b"), () -> reply(made.incrementAndGet()));
        assertThat(made).hasValue(2);
    }

    @Test
    void equalCallsThatComeTogetherWaitForOneEvaluation() throws Exception {
        AnswerCache cache = new AnswerCache(DataSize.ofMegabytes(1), MAX_WAIT);
        AtomicInteger made = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        List<CompletableFuture<Reply>> callers =
                IntStream.range(0, 4)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(
                                        () ->
                                                cache.reply(
                                                        call("a"),
                                                        () -> {
                                                            begun.countDown();
                                                            await(finish);
                                                            made.incrementAndGet();
                                                            return reply(1);
                                                        }),
                                        task -> new Thread(task).start()))
                        .toList();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        finish.countDown();
        for (CompletableFuture<Reply> caller : callers) {
            assertThat(caller.get(10, TimeUnit.SECONDS).total()).isEqualTo(1);
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void aFailureIsToldToWhoCameFirstAndNotKept() {
        AnswerCache cache = new AnswerCache(DataSize.ofMegabytes(1), MAX_WAIT);
        IllegalStateException failure = new IllegalStateException("too slow");
        assertThatThrownBy(() ->
                        cache.reply(
                                call("a"),
                                () -> {
                                    throw failure;
                                }))
                .isSameAs(failure);
        assertThat(cache.reply(call("a"), () -> reply(1)).body()).hasSize(1);
    }

    @Test
    void whoHasWaitedLongEnoughEvaluatesAsWell() {
        AnswerCache cache = new AnswerCache(DataSize.ofMegabytes(1), Duration.ofMillis(50));
        Reply slow =
                cache.reply(
                        call("a"),
                        () -> {
                            CompletableFuture<Reply> second =
                                    CompletableFuture.supplyAsync(
                                            () -> cache.reply(call("a"), () -> reply(2)),
                                            task -> new Thread(task).start());
                            assertThat(second.join().body()).hasSize(2);
                            return reply(1);
                        });
        assertThat(slow.body()).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void theBytesAreBounded() {
        AnswerCache cache = new AnswerCache(DataSize.ofKilobytes(100), MAX_WAIT);
        for (int i = 0; i < 100; i++) {
            cache.reply(call("x" + i), () -> reply(10_000));
        }
        cache.replies().cleanUp();
        assertThat(cache.replies().estimatedSize()).isBetween(1L, 10L);
    }

    @Test
    void anAnswerThatIsTooLargeIsNotKept() {
        AnswerCache cache = new AnswerCache(DataSize.ofKilobytes(100), MAX_WAIT);
        assertThat(cache.reply(call("a"), () -> reply(50_000)).body()).hasSize(50_000);
        cache.replies().cleanUp();
        assertThat(cache.replies().estimatedSize()).isZero();
    }

    @Test
    void noBytesKeepNothing() {
        AnswerCache cache = new AnswerCache(DataSize.ofBytes(0), MAX_WAIT);
        AtomicInteger made = new AtomicInteger();
        cache.reply(call("a"), () -> reply(made.incrementAndGet()));
        cache.reply(call("a"), () -> reply(made.incrementAndGet()));
        assertThat(made).hasValue(2);
    }
}
