package org.biaozhun.command;

import org.biaozhun.corpus.Finding;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.quality.PackagedInspection;
import org.biaozhun.store.Snapshot;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads and inspects a corpus; exit status 1 if it has violations. */
@Command(
        name = "check",
        description = "Name every mistake in a corpus, with file and line.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            hidden = true,
            description = "write what is found there, for the program to carry")
    private @Nullable Path file;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Snapshot snapshot = new Publisher(corpus.location()).build();
        List<Finding> findings = snapshot.findings();
        PrintWriter out = spec.commandLine().getOut();
        if (file == null) {
            findings.forEach(out::println);
        } else {
            new PackagedInspection(snapshot.id(), findings).write(file);
        }
        long violations = findings.stream().filter(Finding::isViolation).count();
        out.printf(
                "%d violations, %d warnings; snapshot %s, %d triples%n",
                violations, findings.size() - violations, snapshot.id(), snapshot.triples());
        out.flush();
        return violations == 0 ? 0 : 1;
    }
}
