package org.biaozhun.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.BiaozhunApplication;
import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a program of its own writes: logging is set up before anything is logged. */
class StartLogTests {

    private static final int LINES = 5;

    private static Process run(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BiaozhunApplication.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Every ten seconds of a build, on a machine that is busy. */
    private static boolean isProgress(String line) {
        return line.contains("Building for ");
    }

    @Test
    void aStartIsToldInFiveLines(@TempDir Path folder) throws IOException {
        SmallCorpus.in(folder);
        Process server =
                run(
                        "serve",
                        "--server.port=0",
                        "--biaozhun.sources=",
                        "--corpus",
                        folder.toString());
        List<String> lines = new ArrayList<>();
        try (BufferedReader written = server.inputReader()) {
            String line;
            while ((line = written.readLine()) != null) {
                if (!isProgress(line)) {
                    lines.add(line);
                }
                if (line.contains("for search built")) {
                    break;
                }
            }
        } finally {
            server.destroyForcibly();
        }
        assertThat(lines)
                .hasSizeLessThanOrEqualTo(LINES)
                .anyMatch(line -> line.contains("Serving snapshot"))
                .anyMatch(line -> line.contains("Tomcat started on port"))
                .noneMatch(line -> line.contains("ical4j") || line.contains("SLF4J"));
        assertThat(lines.getLast()).contains("for search built");
    }

    @Test
    void aCommandWritesWhatItIsAskedFor(@TempDir Path folder) throws IOException {
        SmallCorpus.in(folder);
        try (BufferedReader written = run("check", "--corpus", folder.toString()).inputReader()) {
            assertThat(
                            written.lines()
                                    .filter(line ->
                                            !line.contains(" warning: ") && !isProgress(line)))
                    .singleElement()
                    .asString()
                    .startsWith("0 violations");
        }
    }
}
