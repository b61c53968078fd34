package org.biaozhun.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** The guard of the heap, told what collections leave. */
@Isolated("it sees all evaluations of the Java machine")
class HeapGuardTests {

    private static final long HEAP = Runtime.getRuntime().maxMemory();

    private final LimitSettings settings =
            Binder.get(new MockEnvironment()).bindOrCreate("biaozhun.limits", LimitSettings.class);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final HeapGuard guard = new HeapGuard(settings, metrics);
    private final Admission admission =
            new Admission(settings, new ClientBudgets(settings), guard, metrics);

    private void assertAdmits() {
        admission.heavy().close();
    }

    @Test
    void seventyPerCentIsNotTooFull() {
        try (Evaluation running = Evaluation.begin(1)) {
            guard.note(HEAP / 100 * 70);
            assertAdmits();
            assertThat(running.stopped()).isEmpty();
        }
    }

    @Test
    void beyondItNoQueryBeginsWhileOthersRun() {
        try (Evaluation running = Evaluation.begin(1)) {
            guard.note(HEAP / 100 * 71);
            assertThatThrownBy(admission::heavy)
                    .isInstanceOfSatisfying(
                            OverloadException.class,
                            refusal -> {
                                assertThat(refusal.kind())
                                        .isEqualTo(OverloadException.Kind.NO_MEMORY);
                                assertThat(refusal.retryAfterSeconds()).isEqualTo(10);
                            })
                    .hasMessageContaining("biaozhun.limits.heap");
            admission.light().close();
            guard.note(HEAP / 2);
            assertAdmits();
            assertThat(running.rows()).isZero();
        }
    }

    @Test
    void whenNoneRunsTheHeapWillBeEmptied() {
        Evaluation.begin(1).close();
        guard.note(HEAP);
        assertAdmits();
    }
}
