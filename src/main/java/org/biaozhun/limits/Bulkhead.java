package org.biaozhun.limits;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A bounded number of permits for work of one kind, and of those who wait for one. A thread that
 * has a permit keeps it for whatever work of the bulkhead it does within.
 */
final class Bulkhead {

    /**
     * A client that finds no permit to wait for is refused after a moment: a client that asks again
     * at once would take from the evaluations the processors that they need.
     */
    private static final Duration REFUSAL = Duration.ofMillis(200);

    private final String name;
    private final int running;
    private final int waitingAtMost;
    private final Duration maxWait;
    private final Semaphore permits;
    private final Semaphore queue;
    private final ThreadLocal<Boolean> held = ThreadLocal.withInitial(() -> false);

    Bulkhead(String name, int running, int waitingAtMost, Duration maxWait) {
        this.name = name;
        this.running = running;
        this.waitingAtMost = waitingAtMost;
        this.maxWait = maxWait;
        this.permits = new Semaphore(running, true);
        this.queue = new Semaphore(waitingAtMost);
    }

    String name() {
        return name;
    }

    int running() {
        return running - permits.availablePermits();
    }

    int waiting() {
        return waitingAtMost - queue.availablePermits();
    }

    boolean isHeldByThisThread() {
        return held.get();
    }

    /**
     * Takes a permit, if need be after a wait.
     *
     * @throws OverloadException if there is none within the max wait
     */
    void enter() {
        if (!permits.tryAcquire() && !waitForPermit()) {
            throw new OverloadException(
                    OverloadException.Kind.NO_PERMIT,
                    "%d evaluations run and more wait than can be answered (biaozhun.limits.%s)"
                            .formatted(running, name),
                    maxWait);
        }
        held.set(true);
    }

    private boolean waitForPermit() {
        try {
            if (!queue.tryAcquire()) {
                Thread.sleep(REFUSAL);
                return false;
            }
            try {
                return permits.tryAcquire(maxWait.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                queue.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        held.remove();
        permits.release();
    }
}
