package org.biaozhun.limits;

import com.sun.management.ThreadMXBean;

import org.jspecify.annotations.Nullable;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The evaluation of one query on one thread: what it has used, and what has stopped it. */
public final class Evaluation implements AutoCloseable {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Set<Evaluation> RUNNING = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<Evaluation> CURRENT = new ThreadLocal<>();

    private final long thread = Thread.currentThread().threadId();
    private final long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
    private final long rowsAtMost;
    private volatile @Nullable AtomicBoolean signal;
    private volatile @Nullable Stop stop;
    private long rows;

    /** What stops an evaluation besides the time limit. */
    public enum Stop {
        /** The answer has more rows than allowed. */
        ROWS,
        /** The answer has more bytes than allowed. */
        BYTES,
        /** Memory ran low, and this evaluation had taken most. */
        HEAP,
        /** The evaluation called itself more often than the stack allows. */
        DEPTH,
        /** An expression has no value that can be computed. */
        ARITHMETIC
    }

    private Evaluation(long rowsAtMost) {
        this.rowsAtMost = rowsAtMost;
    }

    /**
     * Begins an evaluation on this thread.
     *
     * @param rowsAtMost how many rows it may yield
     */
    public static Evaluation begin(long rowsAtMost) {
        Evaluation evaluation = new Evaluation(rowsAtMost);
        CURRENT.set(evaluation);
        RUNNING.add(evaluation);
        return evaluation;
    }

    /** The evaluation of this thread. */
    static Optional<Evaluation> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** All that run now. */
    static List<Evaluation> running() {
        return List.copyOf(RUNNING);
    }

    /** What stopped it, if it was not the time limit. */
    public Optional<Stop> stopped() {
        return Optional.ofNullable(stop);
    }

    /** Rows that it has yielded. */
    public long rows() {
        return rows;
    }

    /**
     * Takes the signal by which Jena is told to stop.
     *
     * @return whether it is the first: that of the query itself, not of a part
     */
    boolean attach(@Nullable AtomicBoolean cancel) {
        boolean isFirst = signal == null;
        if (isFirst) {
            signal = cancel;
        }
        return isFirst;
    }

    /** Counts a row. */
    void yieldRow() {
        rows++;
        if (rows > rowsAtMost) {
            stop(Stop.ROWS);
        }
    }

    /** Stops it at its next step. */
    public void stop(Stop why) {
        stop = why;
        AtomicBoolean cancel = signal;
        if (cancel != null) {
            cancel.set(true);
        }
    }

    /** Bytes that its thread has allocated since it began. */
    long allocated() {
        return THREADS.getThreadAllocatedBytes(thread) - allocatedBefore;
    }

    @Override
    public void close() {
        RUNNING.remove(this);
        CURRENT.remove();
    }
}
