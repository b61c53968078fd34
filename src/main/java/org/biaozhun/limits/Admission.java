package org.biaozhun.limits;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;

/**
 * Lets evaluations begin while there is a place for them and their client has a budget. Queries of
 * the endpoint have a lane of their own, so that pages and named queries are answered while it is
 * full.
 */
public final class Admission {

    private static final Logger SLOW = LoggerFactory.getLogger("org.biaozhun.slow");
    private static final int LOGGED_TEXT = 2000;
    private static final Duration AFTER_LOW_MEMORY = Duration.ofSeconds(10);

    private final Duration slow;
    private final Lane heavy;
    private final Lane light;
    private final ClientBudgets budgets;
    private final HeapGuard heap;
    private final Timer heavyTimes;
    private final Timer lightTimes;

    /** The place of an evaluation, until it is closed. */
    public interface Ticket extends AutoCloseable {
        @Override
        void close();
    }

    public Admission(
            LimitSettings settings, ClientBudgets budgets, HeapGuard heap, MeterRegistry metrics) {
        this.slow = settings.slow();
        this.heavy = new Lane("heavy", settings.heavy(), settings.waiting(), settings.patience());
        this.light =
                new Lane("light", settings.light(), settings.lightWaiting(), settings.patience());
        this.budgets = budgets;
        this.heap = heap;
        this.heavyTimes = times(heavy, metrics);
        this.lightTimes = times(light, metrics);
        for (Lane lane : List.of(heavy, light)) {
            Gauge.builder("biaozhun.lane.running", lane, Lane::running)
                    .description("evaluations that run")
                    .tag("lane", lane.name())
                    .register(metrics);
            Gauge.builder("biaozhun.lane.waiting", lane, Lane::waiting)
                    .description("evaluations that wait for a place")
                    .tag("lane", lane.name())
                    .register(metrics);
        }
    }

    private static Timer times(Lane lane, MeterRegistry metrics) {
        return Timer.builder("biaozhun.evaluations")
                .description("time of evaluations")
                .tag("lane", lane.name())
                .register(metrics);
    }

    /**
     * A place for a query of the endpoint.
     *
     * @throws Overload if there is none, the client has no budget left, or memory runs low
     */
    public Ticket heavy() {
        if (heap.isFull()) {
            throw new Overload(
                    Overload.Kind.NO_MEMORY,
                    "memory runs low (biaozhun.limits.heap): no query begins until there is room",
                    AFTER_LOW_MEMORY);
        }
        return enter(heavy);
    }

    /**
     * A place for a page or a named query.
     *
     * @throws Overload if there is none, or the client has no budget left
     */
    public Ticket light() {
        return enter(light);
    }

    private Ticket enter(Lane lane) {
        if (lane.isHeldByThisThread()) {
            return () -> {};
        }
        Caller.current().ifPresent(caller -> budgets.checkSeconds(caller.client()));
        lane.enter();
        long start = System.nanoTime();
        return () -> leave(lane, Duration.ofNanos(System.nanoTime() - start));
    }

    private void leave(Lane lane, Duration time) {
        lane.leave();
        Caller.current().ifPresent(caller -> pay(caller, time));
        (lane == heavy ? heavyTimes : lightTimes).record(time);
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
