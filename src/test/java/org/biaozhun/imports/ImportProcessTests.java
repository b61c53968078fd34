package org.biaozhun.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.biaozhun.BiaozhunApplication;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Imports in a Java of its own: killed in the middle, started again, with little memory. */
class ImportProcessTests {

    private static final int MANY = 75_000;
    private static final int MEGABYTES = 128;
    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir private Path folder;

    private Process start(String source) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        BiaozhunApplication.class.getName(),
                        "import",
                        "iso-committees",
                        source,
                        "--as-of=2026-01-31",
                        "--corpus=" + folder);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    private Path registers() {
        return folder.resolve("data/registers");
    }

    private List<Path> hidden() {
        try (Stream<Path> files = Files.list(registers())) {
            return files.filter(file -> file.getFileName().toString().startsWith(".")).toList();
        } catch (IOException notYet) {
            throw new UncheckedIOException(notYet);
        }
    }

    /** About two kilobytes, most of them of a text that no column has. */
    private static byte[] committee(int number) {
        String line =
                """
                {"id":%d,"reference":"ISO/TC %d","title":{"en":"Examples %d"},"scope":{"en":"%s"},"pMembers":[{"id":1,"acronym":"SAC"}]}
                """
                        .formatted(number, number, number, "Examples of all kinds. ".repeat(80));
        return line.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void killedInTheMiddleItLeavesNothingHalfAndNothingTwice() throws Exception {
        SmallCorpus corpus = SmallCorpus.in(folder);
        Files.createDirectories(registers());
        Path table = Files.writeString(registers().resolve("iso-committees.tsv"), "old\n");
        Process killed = start("-");
        try (OutputStream out = killed.getOutputStream()) {
            for (int i = 1; i <= 5_000; i++) {
                out.write(committee(i));
            }
            out.flush();
            await().atMost(LONG).until(() -> hidden().stream().anyMatch(this::isBegun));
            killed.destroyForcibly();
            killed.waitFor();
        } catch (IOException brokenPipe) {
            assertThat(killed.isAlive()).isFalse();
        }
        assertThat(table).hasContent("old\n");
        assertThat(hidden()).isNotEmpty();
        assertThat(corpus.location().files()).noneMatch(file -> file.path().endsWith(".part"));

        Process again = start(Repository.ROOT.resolve(IsoCommitteesTests.EXAMPLE).toString());
        assertThat(again.waitFor()).isZero();
        assertThat(hidden()).isEmpty();
        List<String> lines = Files.readAllLines(table);
        assertThat(lines).hasSize(14).doesNotHaveDuplicates();
        assertThat(folder.resolve("log.txt")).content().contains("13 lines read, 13 committees");
    }

    private boolean isBegun(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void aListLargerThanTheHeapIsRead() throws Exception {
        Files.createDirectories(registers());
        Process process = start("-");
        long bytes = 0;
        try (OutputStream out = process.getOutputStream()) {
            for (int i = 1; i <= MANY; i++) {
                byte[] line = committee(i);
                out.write(line);
                bytes += line.length;
            }
        }
        assertThat(process.waitFor()).isZero();
        assertThat(bytes).isGreaterThan(MEGABYTES << 20);
        try (Stream<String> lines = Files.lines(registers().resolve("iso-committees.tsv"))) {
            assertThat(lines.count()).isEqualTo(MANY + 1);
        }
    }
}
