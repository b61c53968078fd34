package org.biaozhun.publishing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the violations instead of a stack trace when the server refuses to start on them. */
final class CorpusRejectedAnalyzer extends AbstractFailureAnalyzer<CorpusRejectedException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CorpusRejectedException refused) {
        return new FailureAnalysis(
                String.valueOf(refused.getMessage()),
                "Mend the files, or serve them all the same with --biaozhun.quality=warn.",
                refused);
    }
}
