package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another program, run to its end.
 *
 * @param status what it returned
 * @param output what it wrote
 * @param errors what it wrote as errors and warnings
 */
public record Program(int status, String output, String errors) {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** Runs a command for a minute at most. */
    public static Program run(String... command) throws IOException, InterruptedException {
        return run(LIMIT, Path.of(""), List.of(command));
    }

    /**
     * Runs a command in a folder.
     *
     * @throws AssertionError if the program is not here or does not end within the limit
     */
    public static Program run(Duration limit, Path folder, List<String> command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("output", ".txt");
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            int status = wait(started(folder, command, output, errors), limit, command);
            return new Program(status, Files.readString(output), Files.readString(errors));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static Process started(Path folder, List<String> command, Path output, Path errors) {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toAbsolutePath().toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new AssertionError(command.getFirst() + " cannot be run here", missing);
        }
    }

    private static int wait(Process process, Duration limit, List<String> command)
            throws InterruptedException {
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(command + " did not end within " + limit);
        }
        return process.exitValue();
    }

    /** The lines of the output, if the program ended well. */
    public List<String> lines() {
        assertThat(status).as(errors).isZero();
        return output.lines().toList();
    }
}
