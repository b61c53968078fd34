package org.biaozhun.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

class SharedAnswersTests {

    private static final String QUESTION = "q";
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final AtomicInteger evaluated = new AtomicInteger();

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    private static SharedAnswers<String, String> answers(Duration maxWait) {
        return new SharedAnswers<>(
                DataSize.ofKilobytes(1), (question, answer) -> answer.length(), maxWait);
    }

    private String ask(SharedAnswers<String, String> answers, Callable<String> evaluation)
            throws Exception {
        try (SharedAnswers.Turn<String> turn = answers.turn(QUESTION)) {
            if (turn.answer().isPresent()) {
                return turn.answer().get();
            }
            evaluated.incrementAndGet();
            String answer = evaluation.call();
            turn.give(Optional.of(answer).filter(text -> !text.startsWith("large")));
            return answer;
        }
    }

    /** Asks beside the others, until it waits for another. */
    private Future<String> askToWait(SharedAnswers<String, String> answers, String answer) {
        long hits = answers.kept().stats().hitCount();
        Future<String> asked = callers.submit(() -> ask(answers, () -> answer));
        await().until(() -> answers.kept().stats().hitCount() > hits);
        return asked;
    }

    @Test
    void equalQuestionsThatComeTogetherAreEvaluatedOnceOnTheThreadThatCameFirst() throws Exception {
        SharedAnswers<String, String> answers = answers(LONG);
        SharedAnswers.Turn<String> first = answers.turn(QUESTION);
        assertThat(first.answer()).isEmpty();
        Future<String> second = askToWait(answers, "second");
        Future<String> third = askToWait(answers, "third");
        assertThat(second).isNotDone();
        first.give(Optional.of("first"));
        first.close();
        assertThat(second.get()).isEqualTo("first");
        assertThat(third.get()).isEqualTo("first");
        assertThat(ask(answers, () -> "later")).isEqualTo("first");
        assertThat(evaluated).hasValue(0);
    }

    @Test
    void ifTheFirstFailsTheNextEvaluatesForTheRest() throws Exception {
        SharedAnswers<String, String> answers = answers(LONG);
        SharedAnswers.Turn<String> first = answers.turn(QUESTION);
        Future<String> second = askToWait(answers, "next");
        Future<String> third = askToWait(answers, "next");
        first.close();
        assertThat(second.get()).isEqualTo("next");
        assertThat(third.get()).isEqualTo("next");
        assertThat(evaluated).hasValue(1);
        assertThat(answers.kept().getIfPresent(QUESTION)).isEqualTo("next");
    }

    @Test
    void aFailureIsNotKept() {
        SharedAnswers<String, String> answers = answers(LONG);
        for (int attempt = 1; attempt <= 100; attempt++) {
            answers.turn(QUESTION).close();
            try (SharedAnswers.Turn<String> next = answers.turn(QUESTION)) {
                assertThat(next.answer()).isEmpty();
            }
            assertThat(answers.kept().estimatedSize()).isZero();
        }
        assertThat(answers.kept().stats().hitCount()).isZero();
    }

    @Test
    void ifTheFirstIsSlowTheSecondEvaluatesAsWellAndItsAnswerIsKept() throws Exception {
        SharedAnswers<String, String> answers = answers(Duration.ofMillis(50));
        SharedAnswers.Turn<String> first = answers.turn(QUESTION);
        assertThat(ask(answers, () -> "second")).isEqualTo("second");
        assertThat(evaluated).hasValue(1);
        assertThat(ask(answers, () -> "third")).isEqualTo("second");
        first.give(Optional.of("first"));
        first.close();
        assertThat(ask(answers, () -> "later")).isEqualTo("second");
        assertThat(evaluated).hasValue(1);
    }

    @Test
    void whatIsTooLargeToShareIsEvaluatedByEachAtOnce() throws Exception {
        SharedAnswers<String, String> answers = answers(LONG);
        SharedAnswers.Turn<String> first = answers.turn(QUESTION);
        Future<String> second = askToWait(answers, "large 2");
        Future<String> third = askToWait(answers, "large 3");
        first.give(Optional.empty());
        assertThat(second.get()).isEqualTo("large 2");
        assertThat(third.get()).isEqualTo("large 3");
        first.close();
        assertThat(answers.kept().estimatedSize()).isZero();
    }

    @Test
    void whoIsStoppedWhileWaitingEvaluatesAndIsStillToldSo() throws Exception {
        SharedAnswers<String, String> answers = answers(LONG);
        try (SharedAnswers.Turn<String> first = answers.turn(QUESTION)) {
            assertThat(first.answer()).isEmpty();
            Future<Boolean> second =
                    callers.submit(() -> {
                        Thread.currentThread().interrupt();
                        return ask(answers, () -> "second").equals("second")
                                && Thread.currentThread().isInterrupted();
                    });
            assertThat(second.get()).isTrue();
        }
    }

    @Test
    void noBytesShareNothing() {
        SharedAnswers<String, String> answers =
                new SharedAnswers<>(DataSize.ofBytes(0), (question, answer) -> 1, LONG);
        try (SharedAnswers.Turn<String> first = answers.turn(QUESTION);
                SharedAnswers.Turn<String> second = answers.turn(QUESTION)) {
            first.give(Optional.of("first"));
            assertThat(second.answer()).isEmpty();
        }
        assertThat(answers.kept().estimatedSize()).isZero();
    }
}
