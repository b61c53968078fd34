package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of {@code wrk} (Debian package {@code wrk}) against a server on this machine.
 *
 * @param perSecond requests per second
 * @param median median latency, as wrk prints it
 * @param p99 99th percentile of latency, as wrk prints it
 */
record Wrk(double perSecond, String median, String p99) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern MEDIAN = Pattern.compile("50%\\s+(\\S+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+(\\S+)");

    /** A run of requests that take any format. */
    static Wrk run(int port, String path, int connections, int seconds)
            throws IOException, InterruptedException {
        return run(port, path, "*/*", connections, seconds);
    }

    static Wrk run(int port, String path, String accept, int connections, int seconds)
            throws IOException, InterruptedException {
        Process wrk =
                new ProcessBuilder(
                                List.of(
                                        "wrk",
                                        "-t1",
                                        "-c" + connections,
                                        "-d" + seconds + "s",
                                        "--latency",
                                        "-H",
                                        "Accept: " + accept,
                                        "http://127.0.0.1:" + port + path))
                        .redirectErrorStream(true)
                        .start();
        String out = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(wrk.waitFor()).as(out).isZero();
        assertThat(out).doesNotContain("Non-2xx");
        return new Wrk(Double.parseDouble(first(RATE, out)), first(MEDIAN, out), first(P99, out));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
