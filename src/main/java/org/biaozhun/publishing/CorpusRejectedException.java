package org.biaozhun.publishing;

import org.biaozhun.corpus.Finding;

import java.util.List;
import java.util.stream.Collectors;

/** A corpus has violations and is not served. */
public final class CorpusRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    CorpusRejectedException(String location, List<Finding> findings) {
        super(
                findings.stream()
                        .map(Finding::toString)
                        .collect(
                                Collectors.joining(
                                        "\n", "%s is refused:%n".formatted(location), "")));
        this.findings = List.copyOf(findings);
    }

    /** The violations. */
    public List<Finding> findings() {
        return findings;
    }
}
