package org.biaozhun.annex;

import java.util.Locale;
import java.util.Optional;

/** What a tenure is on the as-of day. */
enum Standing {
    CERTAIN,
    POSSIBLE,
    LAST_SEEN,
    ENDED;

    /** The standing that a query answers. */
    static Standing of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** The status that is printed; an ended tenure needs none. */
    Optional<Status> status() {
        return switch (this) {
            case CERTAIN -> Optional.of(Status.CERTAIN);
            case POSSIBLE -> Optional.of(Status.POSSIBLE);
            case LAST_SEEN -> Optional.of(Status.LAST_SEEN);
            case ENDED -> Optional.empty();
        };
    }
}
