package org.biaozhun.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.biaozhun.BiaozhunApplication;
import org.biaozhun.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * The server in a Java machine so small that a query fills it before its time is up; the limit of
 * the heap is the default.
 */
class FullHeapTests {

    private static final int MEGABYTES = 400;

    /** Sorting keeps every row of the cross product. */
    private static final String GREEDY =
            "SELECT ?a ?d ?f { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c ?a # ";

    private static final Pattern IN_USE = Pattern.compile("(\\d+) MB of the heap are in use");

    @TempDir private static Path folder;
    private static Process server;
    private static Http http = new Http(0);

    @BeforeAll
    static void start() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        BiaozhunApplication.class.getName(),
                        "serve",
                        "--biaozhun.query.timeout=2m",
                        "--biaozhun.limits.query-burst=10000",
                        "--biaozhun.limits.heap=70",
                        "--server.port=" + port);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        server =
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log.txt").toFile())
                        .start();
        http = new Http(port);
        await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> answers("ASK {}"));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }

    private static HttpResponse<String> query(String sparql)
            throws IOException, InterruptedException {
        return http.get("/sparql?query=" + Http.encode(sparql));
    }

    private static boolean answers(String sparql) throws IOException, InterruptedException {
        return query(sparql).statusCode() == 200;
    }

    private static void assertLow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("/problems/memory-low", "biaozhun.limits.heap");
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
    }

    @Test
    void whatFillsTheHeapIsStoppedAndTheServerGoesOn() throws Exception {
        for (int round = 1; round <= 3; round++) {
            assertLow(query(GREEDY + round));
            assertThat(answers("ASK {} # " + round)).isTrue();
        }
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            List<Future<HttpResponse<String>>> asked = new ArrayList<>();
            for (int client = 1; client <= 4; client++) {
                String greedy = GREEDY + "client " + client;
                asked.add(clients.submit(() -> query(greedy)));
            }
            for (Future<HttpResponse<String>> one : asked) {
                assertLow(one.get());
            }
        }
        assertThat(answers("ASK {} # in the end")).isTrue();
        assertThat(server.isAlive()).isTrue();
        List<Integer> inUse =
                IN_USE.matcher(Files.readString(folder.resolve("log.txt")))
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .toList();
        assertThat(inUse).hasSizeGreaterThanOrEqualTo(4).allMatch(mb -> mb >= MEGABYTES / 100 * 70);
    }
}
