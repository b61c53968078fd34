package org.biaozhun.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes tables of the corpus of files that a user brings. */
@Command(
        name = "import",
        description = "Make a table of the corpus, with its query, of a file that you bring.",
        mixinStandardHelpOptions = true,
        subcommands = {ImportCommitteesCommand.class, ImportTableCommand.class})
final class ImportCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to import:");
    }
}
