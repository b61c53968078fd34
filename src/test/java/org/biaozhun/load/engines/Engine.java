package org.biaozhun.load.engines;

import org.biaozhun.Http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * A SPARQL endpoint in a process of its own.
 *
 * @param name what it is called
 * @param process the process
 * @param port where it answers at {@code /sparql}
 */
record Engine(String name, Process process, int port) implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration AT_MOST = Duration.ofMinutes(3);
    private static final int KILOBYTES_IN_MEGABYTE = 1024;

    /** Asks by a form for JSON or N-Triples. */
    <T> HttpResponse<T> ask(String query, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        String accept =
                query.contains("CONSTRUCT")
                        ? "application/n-triples"
                        : "application/sparql-results+json";
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sparql"))
                        .timeout(AT_MOST)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", accept)
                        .POST(HttpRequest.BodyPublishers.ofString("query=" + Http.encode(query)))
                        .build(),
                body);
    }

    /** The processor time that the process has taken, in nanoseconds, to ten milliseconds. */
    long cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /** The memory that the process has, in megabytes: {@code VmRSS} of Linux. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc", process.pid() + "", "status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / KILOBYTES_IN_MEGABYTE;
    }

    /** What it has taken, as a line. */
    String told() throws IOException {
        return String.format(
                Locale.ROOT, "processor %.1f s, resident %,d MB", cpu() / 1e9, resident());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
