package org.biaozhun.search;

import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The index of the snapshot that is served. It is built beside the requests, after the start and
 * after each publication; a search that comes before it is ready waits.
 */
@Component
class Search {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);

    private final Snapshots snapshots;
    private final Map<String, CompletableFuture<SearchIndex>> indexes = new ConcurrentHashMap<>();

    Search(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** From now on an index is built before it is asked. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        snapshots.onPublish(this::prepare);
    }

    /** The listener is called before the swap: what is served until then keeps its index. */
    private void prepare(Snapshot next) {
        indexes.keySet().retainAll(List.of(next.id(), snapshots.current().id()));
        LOG.debug("Index of {} is there already: {}", next.id(), of(next).isDone());
    }

    /** The index of a snapshot. */
    SearchIndex index(Snapshot snapshot) {
        try {
            return of(snapshot).join();
        } catch (CompletionException failed) {
            indexes.remove(snapshot.id());
            throw failed;
        }
    }

    private CompletableFuture<SearchIndex> of(Snapshot snapshot) {
        return indexes.computeIfAbsent(
                snapshot.id(), id -> CompletableFuture.supplyAsync(() -> built(snapshot)));
    }

    private static SearchIndex built(Snapshot snapshot) {
        long start = System.nanoTime();
        SearchIndex index =
                new SearchIndex(new ThingReader(snapshot.union()).all(), new Readings());
        // the first question loads classes and costs most: nobody should wait for that
        index.suggest("standardisation", 1);
        LOG.info(
                "Index of {} things for search built in {} ms",
                index.size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return index;
    }
}
