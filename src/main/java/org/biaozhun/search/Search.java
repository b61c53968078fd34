package org.biaozhun.search;

import org.biaozhun.search.match.IndexBuild;
import org.biaozhun.search.match.SearchIndex;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The index of each snapshot. It is built beside the requests, after the start and after each
 * publication; a search that comes before it is ready waits.
 */
@Component
class Search {

    private static final Derived<IndexBuild> INDEX = Derived.of(IndexBuild::new);

    private final Snapshots snapshots;

    Search(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** From now on an index is built before it is asked. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        snapshots.onPublish(snapshot -> snapshot.derived(INDEX).begin());
    }

    /** The index of a snapshot. */
    static SearchIndex index(Snapshot snapshot) {
        return snapshot.derived(INDEX).index();
    }
}
