package org.biaozhun.build;

import java.time.Duration;

/** A build took longer than its limit. */
public final class BuildStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BuildStoppedException(Duration limit, String where) {
        super(
                "the build of the snapshot was stopped after %s (biaozhun.build.timeout) at %s"
                        .formatted(text(limit), where));
    }

    private static String text(Duration limit) {
        return limit.toMillis() < 1000 ? limit.toMillis() + " ms" : limit.toSeconds() + " s";
    }
}
