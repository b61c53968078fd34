package org.biaozhun.limits;

import com.sun.management.GarbageCollectionNotificationInfo;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Stops the evaluation that has allocated most whenever a garbage collection leaves the heap fuller
 * than the limit. What is left is looked at after the next collection; until then no evaluation of
 * the endpoint begins while others run.
 */
public final class HeapGuard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeapGuard.class);

    /** An evaluation that has taken less than this part of the heap is not what fills it. */
    private static final int SMALLEST_PART = 50;

    private final NotificationListener listener = (notice, none) -> hear(notice);
    private final long limit;
    private final Counter stopped;
    private volatile boolean full;
    private final Set<String> heapPools =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getName)
                    .collect(Collectors.toSet());

    public HeapGuard(LimitSettings settings, MeterRegistry metrics) {
        this.limit = Runtime.getRuntime().maxMemory() / 100 * settings.heap();
        this.stopped =
                Counter.builder("biaozhun.heap.stopped")
                        .description("evaluations stopped because memory ran low")
                        .register(metrics);
    }

    /** Listens to the garbage collectors from now on. */
    public void watch() {
        collectors().forEach(one -> one.addNotificationListener(listener, null, null));
    }

    /** Listens no more. */
    @Override
    public void close() throws ListenerNotFoundException {
        for (NotificationEmitter collector : collectors()) {
            collector.removeNotificationListener(listener);
        }
    }

    private static List<NotificationEmitter> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(NotificationEmitter.class::isInstance)
                .map(NotificationEmitter.class::cast)
                .toList();
    }

    private void hear(Notification notice) {
        if (notice.getUserData() instanceof CompositeData data
                && notice.getType()
                        .equals(
                                GarbageCollectionNotificationInfo
                                        .GARBAGE_COLLECTION_NOTIFICATION)) {
            Map<String, MemoryUsage> after =
                    GarbageCollectionNotificationInfo.from(data)
                            .getGcInfo()
                            .getMemoryUsageAfterGc();
            long used =
                    after.entrySet().stream()
                            .filter(pool -> heapPools.contains(pool.getKey()))
                            .mapToLong(pool -> pool.getValue().getUsed())
                            .sum();
            note(used);
        }
    }

    /** Takes the bytes that are in use after a collection. */
    void note(long used) {
        full = used > limit;
        if (full) {
            stopLargest(used);
        }
    }

    /**
     * Whether the last collection left the heap too full, and evaluations run that may be why. Once
     * none runs, what they took is garbage, though it may not have been collected yet.
     */
    boolean isFull() {
        return full && !Evaluation.running().isEmpty();
    }

    private void stopLargest(long used) {
        long smallest = Runtime.getRuntime().maxMemory() / SMALLEST_PART;
        Evaluation.running().stream()
                .filter(evaluation -> evaluation.stopped().isEmpty())
                .filter(evaluation -> evaluation.allocated() > smallest)
                .max(Comparator.comparingLong(Evaluation::allocated))
                .ifPresent(largest -> {
                    LOG.warn(
                            "{} MB of the heap are in use: an evaluation that allocated {} MB is"
                                    + " stopped",
                            used >> 20,
                            largest.allocated() >> 20);
                    largest.stop(Evaluation.Stop.HEAP);
                    stopped.increment();
                });
    }
}
