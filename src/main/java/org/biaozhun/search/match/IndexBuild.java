package org.biaozhun.search.match;

import org.biaozhun.kinds.Kinds;
import org.biaozhun.search.index.ThingReader;
import org.biaozhun.store.Snapshot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Builds the index of one snapshot, once; after a build that failed the next search tries again.
 */
public final class IndexBuild {

    private static final Logger LOG = LoggerFactory.getLogger(IndexBuild.class);

    private final Snapshot snapshot;
    private @Nullable CompletableFuture<SearchIndex> build;

    public IndexBuild(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Begins to build beside whoever asks; a build that fails is told to the next search. */
    public void begin() {
        CompletableFuture<SearchIndex> begun = build();
        LOG.debug("Index of {} is there already: {}", snapshot.id(), begun.isDone());
    }

    /** The index; waits until it is there. */
    public SearchIndex index() {
        return build().join();
    }

    private synchronized CompletableFuture<SearchIndex> build() {
        CompletableFuture<SearchIndex> known = build;
        if (known == null || known.isCompletedExceptionally()) {
            known = CompletableFuture.supplyAsync(this::built);
            build = known;
        }
        return known;
    }

    private SearchIndex built() {
        long start = System.nanoTime();
        SearchIndex index = new SearchIndex(new ThingReader(snapshot).all(), Kinds.of(snapshot));
        // the first question loads classes and costs most: nobody should wait for that
        index.suggest("standardisation", 1);
        LOG.info(
                "Index of {} things for search built in {} ms",
                index.size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return index;
    }
}
