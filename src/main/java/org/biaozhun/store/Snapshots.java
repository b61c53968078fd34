package org.biaozhun.store;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Holds the snapshot that is served and swaps it in one step. */
public final class Snapshots {

    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Snapshot current;

    /**
     * The snapshot to answer from. A request asks once and keeps it to its end.
     *
     * @throws NoSnapshot if none has been published yet
     */
    public Snapshot current() {
        Snapshot snapshot = current;
        if (snapshot == null) {
            throw new NoSnapshot();
        }
        return snapshot;
    }

    /** Makes a snapshot the current one; requests that run keep theirs. */
    public synchronized void publish(Snapshot snapshot) {
        listeners.forEach(listener -> listener.accept(snapshot));
        current = snapshot;
    }

    /** Calls a listener before each swap, and at once if there is a snapshot already. */
    public synchronized void onPublish(Consumer<Snapshot> listener) {
        listeners.add(listener);
        Snapshot snapshot = current;
        if (snapshot != null) {
            listener.accept(snapshot);
        }
    }

    /** Nothing has been published yet. */
    public static final class NoSnapshot extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoSnapshot() {
            super("no snapshot has been published yet");
        }
    }
}
