package org.biaozhun.build;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says where the build was stopped, instead of a stack trace, when the server cannot start. */
final class BuildStoppedAnalyzer extends AbstractFailureAnalyzer<BuildStoppedException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BuildStoppedException stopped) {
        return new FailureAnalysis(
                String.valueOf(stopped.getMessage()),
                "Give it more time, such as --biaozhun.build.timeout=2h, or look at what is named:"
                        + " it may do more than it should.",
                stopped);
    }
}
