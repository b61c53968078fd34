package org.biaozhun;

import org.biaozhun.command.RootCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import java.util.Locale;

/** The program: starts the command line. Each feature is wired by its own configuration. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BiaozhunApplication {

    /**
     * Runs a command; without one, {@code serve}. Numbers are written in the same digits wherever
     * it runs.
     */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        int status = RootCommand.run(BiaozhunApplication.class, arguments);
        if (status != RootCommand.KEEP_RUNNING) {
            System.exit(status);
        }
    }
}
