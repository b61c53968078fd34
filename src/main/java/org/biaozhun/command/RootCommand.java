package org.biaozhun.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The command line of the program. */
@Command(
        name = "biaozhun",
        description = "The open knowledge graph of Chinese standardisation.",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        subcommands = {
            CheckCommand.class,
            QueryCommand.class,
            StatsCommand.class,
            TiesCommand.class,
            NewIssueCommand.class,
            ImportCommand.class,
            AnnexCommand.class
        })
public final class RootCommand implements Runnable {

    /** The status of a command that leaves the program running. */
    public static final int KEEP_RUNNING = -1;

    private static final String SERVE = "serve";

    /** The commands whose logging is that of Spring Boot. */
    private static final Set<String> SERVING = Set.of(SERVE, TrainCommand.NAME);

    @Spec private CommandSpec spec = CommandSpec.create();

    private RootCommand() {}

    /**
     * Runs a command.
     *
     * @param application the Spring application that {@code serve} starts
     * @param arguments the command and its options; none or only options means {@code serve}
     * @return the exit status: 0 done, 1 done and something is wrong, 2 wrong usage, or {@link
     *     #KEEP_RUNNING}
     */
    public static int run(Class<?> application, String... arguments) {
        CommandLine commands = new CommandLine(new RootCommand());
        commands.addSubcommand(new ServeCommand(application));
        commands.addSubcommand(new TrainCommand(application));
        commands.setExecutionExceptionHandler(new UsageFaults());
        String[] all = withDefaultCommand(commands, arguments);
        if (!SERVING.contains(all[0])) {
            System.setProperty("logback.configurationFile", "command/logging.xml");
        }
        return commands.execute(all);
    }

    /** Spring passes options such as {@code --server.port=0} without a command. */
    private static String[] withDefaultCommand(CommandLine commands, String... arguments) {
        List<String> known = List.of("-h", "--help", "-V", "--version");
        boolean hasCommand =
                arguments.length > 0
                        && (commands.getSubcommands().containsKey(arguments[0])
                                || known.contains(arguments[0])
                                || !arguments[0].startsWith("-"));
        if (hasCommand) {
            return arguments;
        }
        List<String> all = new ArrayList<>(List.of(SERVE));
        all.addAll(List.of(arguments));
        return all.toArray(String[]::new);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do:");
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"biaozhun " + (version == null ? "(development)" : version)};
        }
    }
}
