package org.biaozhun.command;

import org.springframework.boot.SpringApplication;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Starts the server. */
@Command(
        name = "serve",
        description = "Serve the graph; takes any setting as --name=value.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Class<?> application;

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Unmatched private List<String> settings = new ArrayList<>();

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        List<String> arguments = new ArrayList<>(settings);
        if (corpus.folder != null) {
            arguments.add("--biaozhun.corpus=" + corpus.folder);
        }
        try {
            SpringApplication.run(application, arguments.toArray(String[]::new));
        } catch (RuntimeException reported) {
            // Spring Boot has said why, in words or with the stack trace where it knows no words
            return CommandLine.ExitCode.SOFTWARE;
        }
        return RootCommand.KEEP_RUNNING;
    }
}
