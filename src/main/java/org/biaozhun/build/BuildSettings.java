package org.biaozhun.build;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * The limit of a build.
 *
 * @param timeout how long it may take from the first file to the last check
 */
@ConfigurationProperties("biaozhun.build")
public record BuildSettings(@DefaultValue("30m") Duration timeout) {

    /** More than any build takes: who waits at a terminal decides. */
    private static final Duration FOREVER = Duration.ofDays(365);

    public BuildSettings {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("biaozhun.build.timeout is above zero: " + timeout);
        }
    }

    /** No limit: for the commands, which whoever waits for them may end. */
    public static BuildSettings unlimited() {
        return new BuildSettings(FOREVER);
    }
}
