package org.biaozhun.answers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * The limits of a query.
 *
 * @param timeout how long it may be evaluated
 * @param rows how many rows or triples its answer may have
 * @param cache how many bytes of answers are kept; 0 keeps none
 */
@ConfigurationProperties("biaozhun.query")
public record QuerySettings(
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("1000000") long rows,
        @DefaultValue("64MB") DataSize cache) {

    public QuerySettings {
        if (timeout.isNegative() || timeout.isZero() || rows < 1) {
            throw new IllegalArgumentException("limits are above zero: " + timeout + ", " + rows);
        }
    }

    /** 20 seconds, a million rows. */
    public static QuerySettings defaults() {
        return new QuerySettings(Duration.ofSeconds(20), 1_000_000, DataSize.ofMegabytes(64));
    }
}
