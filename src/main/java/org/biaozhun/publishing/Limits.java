package org.biaozhun.publishing;

import org.biaozhun.publishing.PublishingSettings.Inspected;

import java.util.List;
import java.util.Optional;

/**
 * What is served of a corpus.
 *
 * @param grade the least grade of a source, as it is typed; without it all grades
 * @param sources the sources, as they are typed; without any all of them
 * @param inspected what of the corpus is inspected
 * @param kept as many times the statements of the snapshot do the snapshots that requests limit
 *     further, and that are kept, have together
 */
public record Limits(Optional<String> grade, List<String> sources, Inspected inspected, int kept) {

    private static final int KEPT = 3;

    public Limits {
        sources = List.copyOf(sources);
    }

    /** Everything is served. */
    public static Limits none() {
        return of(Optional.empty(), List.of());
    }

    /** Some sources are served, and inspected. */
    public static Limits of(Optional<String> grade, List<String> sources) {
        return new Limits(grade, sources, Inspected.SERVED, KEPT);
    }
}
