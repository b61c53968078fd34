package org.biaozhun.store;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The derived values of one snapshot: each is computed at most once, when it is first asked for.
 */
final class DerivedValues {

    private final Map<Derived<?>, Slot<?>> slots = new ConcurrentHashMap<>();

    /** A value that may not be there yet. Values may ask for one another, but not in a circle. */
    private static final class Slot<T> {

        private volatile @Nullable T value;

        T get(Derived<T> key, Snapshot snapshot) {
            T known = value;
            if (known == null) {
                synchronized (this) {
                    known = value;
                    if (known == null) {
                        known = key.compute(snapshot);
                        value = known;
                    }
                }
            }
            return known;
        }
    }

    /** Takes a value that is known before the snapshot is. */
    <T> void put(Derived<T> key, T value) {
        Slot<T> slot = new Slot<>();
        slot.value = value;
        slots.put(key, slot);
    }

    /** The value of a key. A computation that fails leaves nothing behind: the next tries again. */
    <T> T get(Derived<T> key, Snapshot snapshot) {
        @SuppressWarnings("unchecked") // a slot is made for its key only
        Slot<T> slot = (Slot<T>) slots.computeIfAbsent(key, k -> new Slot<T>());
        return slot.get(key, snapshot);
    }
}
