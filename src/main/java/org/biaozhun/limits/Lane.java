package org.biaozhun.limits;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A bounded number of places for work of one kind, and of those who wait for one. A thread that has
 * a place keeps it for whatever work of the lane it does within.
 */
final class Lane {

    /**
     * Who finds no place to wait hears of it after a moment: a client that asks again at once would
     * take from the evaluations the processors that they need.
     */
    private static final Duration REFUSAL = Duration.ofMillis(200);

    private final String name;
    private final int running;
    private final int waitingAtMost;
    private final Duration patience;
    private final Semaphore places;
    private final Semaphore queue;
    private final ThreadLocal<Boolean> held = ThreadLocal.withInitial(() -> false);

    Lane(String name, int running, int waitingAtMost, Duration patience) {
        this.name = name;
        this.running = running;
        this.waitingAtMost = waitingAtMost;
        this.patience = patience;
        this.places = new Semaphore(running, true);
        this.queue = new Semaphore(waitingAtMost);
    }

    String name() {
        return name;
    }

    int running() {
        return running - places.availablePermits();
    }

    int waiting() {
        return waitingAtMost - queue.availablePermits();
    }

    boolean isHeldByThisThread() {
        return held.get();
    }

    /**
     * Takes a place, if need be after a wait.
     *
     * @throws Overload if there is none within the patience
     */
    void enter() {
        if (!places.tryAcquire() && !waitForPlace()) {
            throw new Overload(
                    Overload.Kind.NO_PLACE,
                    "%d evaluations run and more wait than can be answered (biaozhun.limits.%s)"
                            .formatted(running, name),
                    patience);
        }
        held.set(true);
    }

    private boolean waitForPlace() {
        try {
            if (!queue.tryAcquire()) {
                Thread.sleep(REFUSAL);
                return false;
            }
            try {
                return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
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
        places.release();
    }
}
