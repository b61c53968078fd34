package org.biaozhun.build;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One build of a snapshot: the phases that run, and the time that is left. While it runs, a line in
 * the log every ten seconds says how far it is; one that is faster says nothing.
 */
public final class Build implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Build.class);
    private static final Duration TOLD_EVERY = Duration.ofSeconds(10);

    private final Duration limit;
    private final LongSupplier nanos;
    private final Consumer<String> log;
    private final long start;
    private final List<Phase> running = new CopyOnWriteArrayList<>();
    private final Timer timer = new Timer("build-progress", true);
    private volatile long triples;

    Build(Duration limit, LongSupplier nanos, Consumer<String> log) {
        this.limit = limit;
        this.nanos = nanos;
        this.log = log;
        this.start = nanos.getAsLong();
    }

    /** Begins a build, which is closed at its end. */
    public static Build begin(BuildSettings settings) {
        Build build = new Build(settings.timeout(), System::nanoTime, LOG::info);
        build.timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        build.tell();
                    }
                },
                TOLD_EVERY.toMillis(),
                TOLD_EVERY.toMillis());
        return build;
    }

    /**
     * Begins a phase; several may run at once.
     *
     * @param name what is done, such as "rules"
     * @param steps how many steps it has
     */
    public Phase phase(String name, int steps) {
        Phase phase = new Phase(this, name, steps);
        running.add(phase);
        return phase;
    }

    /** Does a phase of one step. */
    public <T> T step(String name, String what, Supplier<T> work) {
        try (Phase phase = phase(name, 1)) {
            phase.next(what);
            return work.get();
        }
    }

    /** Does independent pieces of work, as many at once as there are processors. */
    public static void together(List<Runnable> pieces) {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            CompletableFuture.allOf(
                            pieces.stream()
                                    .map(piece -> CompletableFuture.runAsync(piece, workers))
                                    .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Notes how many triples there are by now. */
    public void holds(long count) {
        triples = count;
    }

    /** Says how far the build is. */
    void tell() {
        log.accept(
                String.format(
                        Locale.ROOT,
                        "Building for %d s, %,d triples: %s",
                        elapsed().toSeconds(),
                        triples,
                        running.stream().map(Phase::toString).collect(Collectors.joining("; "))));
    }

    void end(Phase phase) {
        running.remove(phase);
    }

    Duration limit() {
        return limit;
    }

    /** The time that is left; negative if there is none. */
    Duration left() {
        return limit.minus(elapsed());
    }

    private Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - start);
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
