package org.biaozhun.quality;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Keeps the latest inspection, whether its corpus was served or not. */
public final class Inspections {

    private volatile @Nullable Inspection latest;

    /** Takes the outcome of an inspection. */
    public void add(Inspection inspection) {
        latest = inspection;
    }

    /** The latest inspection. */
    public Optional<Inspection> latest() {
        return Optional.ofNullable(latest);
    }
}
