package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A corpus of two million triples is built and served, and the log tells how far it is. */
@Tag("load")
class LargeCorpusTests {

    private static final int PEOPLE = 29_000;
    private static final int COMMITTEES = 5_200;
    private static final long TRIPLES = 1_900_000;
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/id/person/p-123",
                    "/id/committee/tc-7",
                    "/search?q=Quality&format=json",
                    "/calendar",
                    "/sparql?query=SELECT(COUNT(*)AS%20?n)%7B?s%20?p%20?o%7D");

    @TempDir private Path folder;

    @Test
    void isServed() throws Exception {
        SmallCorpus corpus = SyntheticCorpus.write(folder.resolve("corpus"), PEOPLE, COMMITTEES);
        for (Path query : Repository.files("queries", ".rq")) {
            corpus.with(Repository.ROOT.relativize(query).toString(), Files.readString(query));
        }
        int port = JavaProcess.freePort();
        long start = System.nanoTime();
        try (JavaProcess server =
                JavaProcess.start(
                        folder.resolve("server"),
                        "6g",
                        port,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.biaozhun.BiaozhunApplication",
                        "serve",
                        "--server.port=" + port,
                        "--biaozhun.corpus=" + corpus.root(),
                        "--biaozhun.sources=",
                        "--biaozhun.quality=warn",
                        "--biaozhun.watch=false")) {
            server.await("/actuator/health", Duration.ofMinutes(30));
            tell("healthy", start, server);
            for (String page : PAGES) {
                long asked = System.nanoTime();
                assertThat(server.http().get(page).statusCode()).as(page).isEqualTo(200);
                tell(page, asked, server);
            }
            String log = Files.readString(server.log());
            log.lines()
                    .filter(line -> line.contains("Building for") || line.contains("built in"))
                    .forEach(System.out::println);
            assertThat(log)
                    .containsPattern("Building for \\d+ s, [\\d,]+ triples: rules \\d+ of \\d+");
            assertThat(log.lines().filter(line -> line.contains("Serving snapshot")))
                    .singleElement()
                    .satisfies(line ->
                            assertThat(
                                            Long.parseLong(
                                                    line.replaceAll(".*: (\\d+) triples.*", "$1")))
                                    .isGreaterThan(TRIPLES));
        }
    }

    private static void tell(String what, long since, JavaProcess server) {
        System.out.printf(
                "%-60s %6.1f s, CPU of the server so far %d s%n",
                what,
                (System.nanoTime() - since) / 1e9,
                server.process().info().totalCpuDuration().orElse(Duration.ZERO).toSeconds());
    }
}
