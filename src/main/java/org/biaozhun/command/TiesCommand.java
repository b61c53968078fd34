package org.biaozhun.command;

import org.biaozhun.publishing.Publisher;
import org.biaozhun.quality.LikelyTie;
import org.biaozhun.quality.LikelyTies;
import org.biaozhun.store.Snapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints likely ties as rows of {@code data/registers/ties.tsv}, the likeliest first. */
@Command(
        name = "ties",
        description = "Propose ties of two IRIs to one thing, as rows for data/registers/ties.tsv.",
        mixinStandardHelpOptions = true)
final class TiesCommand implements Callable<Integer> {

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Option(
            names = "--least",
            paramLabel = "POINTS",
            description = "leave out those for which less speaks; 1 without it")
    private int least = 1;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Snapshot snapshot = new Publisher(corpus.location()).buildUninspected();
        List<LikelyTie> ties =
                LikelyTies.of(snapshot.dataset(), () -> {}).stream()
                        .filter(tie -> tie.score() >= least)
                        .toList();
        PrintWriter out = spec.commandLine().getOut();
        ties.forEach(tie -> out.print(tie.row(snapshot.prefixes()) + "\n"));
        out.flush();
        PrintWriter notes = spec.commandLine().getErr();
        notes.printf(
                "%d likely ties. Those that are none belong in data/registers/not-tied.tsv.%n",
                ties.size());
        notes.flush();
        return 0;
    }
}
