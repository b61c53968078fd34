package org.biaozhun.limits;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;

/**
 * Lets evaluations begin while there is a permit for them and their client has a budget. Queries of
 * the endpoint have a bulkhead of their own, so that pages and named queries are answered while it
 * is full.
 */
public final class Admission {

    private static final Logger SLOW = LoggerFactory.getLogger("org.biaozhun.slow");
    private static final int LOGGED_TEXT = 2000;
    private static final Duration AFTER_LOW_MEMORY = Duration.ofSeconds(10);

    private final Duration slow;
    private final Bulkhead heavy;
    private final Bulkhead light;
    private final Bulkhead selections;
    private final ClientBudgets budgets;
    private final HeapGuard heap;
    private final Timer heavyTimes;
    private final Timer lightTimes;
    private final Timer selectionTimes;

    /** The permit of an evaluation, until it is closed. */
    public interface Permit extends AutoCloseable {
        @Override
        void close();
    }

    public Admission(
            LimitSettings settings, ClientBudgets budgets, HeapGuard heap, MeterRegistry metrics) {
        this.slow = settings.slow();
        this.heavy =
                new Bulkhead("heavy", settings.heavy(), settings.waiting(), settings.maxWait());
        this.light =
                new Bulkhead(
                        "light", settings.light(), settings.lightWaiting(), settings.maxWait());
        this.selections =
                new Bulkhead(
                        "selections",
                        settings.selections(),
                        settings.waiting(),
                        settings.maxWait());
        this.budgets = budgets;
        this.heap = heap;
        this.heavyTimes = times(heavy, metrics);
        this.lightTimes = times(light, metrics);
        this.selectionTimes = times(selections, metrics);
        for (Bulkhead bulkhead : List.of(heavy, light, selections)) {
            Gauge.builder("biaozhun.bulkhead.running", bulkhead, Bulkhead::running)
                    .description("evaluations that run")
                    .tag("bulkhead", bulkhead.name())
                    .register(metrics);
            Gauge.builder("biaozhun.bulkhead.waiting", bulkhead, Bulkhead::waiting)
                    .description("evaluations that wait for a permit")
                    .tag("bulkhead", bulkhead.name())
                    .register(metrics);
        }
    }

    private static Timer times(Bulkhead bulkhead, MeterRegistry metrics) {
        return Timer.builder("biaozhun.evaluations")
                .description("time of evaluations")
                .tag("bulkhead", bulkhead.name())
                .register(metrics);
    }

    /**
     * A permit for a query of the endpoint.
     *
     * @throws OverloadException if there is none, the client has no budget left, or memory runs low
     */
    public Permit heavy() {
        checkHeap();
        return enter(heavy);
    }

    /**
     * A permit to limit a snapshot to some of its sources.
     *
     * @throws OverloadException if there is none, the client has no budget left, or memory runs low
     */
    public Permit selection() {
        checkHeap();
        return enter(selections);
    }

    private void checkHeap() {
        if (heap.isFull()) {
            throw new OverloadException(
                    OverloadException.Kind.NO_MEMORY,
                    "memory runs low (biaozhun.limits.heap): no query begins until there is room",
                    AFTER_LOW_MEMORY);
        }
    }

    /**
     * A permit for a page or a named query.
     *
     * @throws OverloadException if there is none, or the client has no budget left
     */
    public Permit light() {
        return enter(light);
    }

    private Permit enter(Bulkhead bulkhead) {
        if (bulkhead.isHeldByThisThread()) {
            return () -> {};
        }
        Caller.current().ifPresent(caller -> budgets.checkSeconds(caller.client()));
        bulkhead.enter();
        long start = System.nanoTime();
        return () -> leave(bulkhead, Duration.ofNanos(System.nanoTime() - start));
    }

    private void leave(Bulkhead bulkhead, Duration time) {
        bulkhead.leave();
        Caller.current().ifPresent(caller -> pay(caller, time));
        timer(bulkhead).record(time);
    }

    private Timer timer(Bulkhead bulkhead) {
        if (bulkhead == selections) {
            return selectionTimes;
        }
        return bulkhead == heavy ? heavyTimes : lightTimes;
    }

    private void pay(Caller caller, Duration time) {
        budgets.spend(caller.client(), time);
        if (time.compareTo(slow) > 0) {
            SLOW.info(
                    "{} query={} ms={} {}",
                    caller.requestId(),
                    caller.queryHash().orElse("-"),
                    time.toMillis(),
                    caller.query().map(Admission::inOneLine).orElse("-"));
        }
    }

    private static String inOneLine(String query) {
        String line = query.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() > LOGGED_TEXT ? line.substring(0, LOGGED_TEXT) + " …" : line;
    }
}
