package org.biaozhun.quality;

import org.biaozhun.corpus.Finding;

import java.time.Instant;
import java.util.List;

/**
 * What came out when a corpus was read and inspected.
 *
 * @param snapshot id of the snapshot that the corpus makes
 * @param at when
 * @param published whether the snapshot is served
 * @param findings everything that is wrong or worth a look, violations first
 */
public record Inspection(String snapshot, Instant at, boolean published, List<Finding> findings) {

    public Inspection {
        findings = List.copyOf(findings);
    }

    /** The number of findings that keep a corpus from being served. */
    public long violations() {
        return findings.stream().filter(Finding::isViolation).count();
    }
}
