package org.biaozhun.store;

import java.util.function.Function;

/**
 * The key of a value that follows from a snapshot and nothing else. Each key is a key of its own:
 * whoever needs the value keeps the key in a constant or a field, and asks with {@link
 * Snapshot#derived}.
 *
 * @param <T> type of the value
 */
public final class Derived<T> {

    private final Function<Snapshot, T> function;

    private Derived(Function<Snapshot, T> function) {
        this.function = function;
    }

    /** A key whose value a function computes. The function reads the snapshot it is given only. */
    public static <T> Derived<T> of(Function<Snapshot, T> function) {
        return new Derived<>(function);
    }

    /** A key whose value is given to the builder of the snapshot. */
    public static <T> Derived<T> given() {
        return new Derived<>(snapshot -> {
            throw new IllegalStateException("the snapshot was built without this value");
        });
    }

    T compute(Snapshot snapshot) {
        return function.apply(snapshot);
    }
}
