package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import org.biaozhun.Http;
import org.biaozhun.limits.Admission;
import org.biaozhun.limits.LimitSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Equal queries at once: the first waits for a permit, as long as the test has them all. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Isolated("it takes all permits of the endpoint")
class EqualQuestionsTests {

    private final Admission admission;
    private final int permits;
    private final MeterRegistry metrics;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);
    private final List<Future<?>> held = new ArrayList<>();
    @LocalServerPort private int port;

    EqualQuestionsTests(
            @Autowired Admission admission,
            @Autowired LimitSettings limits,
            @Autowired MeterRegistry metrics) {
        this.admission = admission;
        this.permits = limits.heavy();
        this.metrics = metrics;
    }

    @BeforeEach
    void takeAllPermits() {
        for (int permit = 0; permit < permits; permit++) {
            held.add(threads.submit(holding()));
        }
        await().until(() -> bulkhead("running") == permits);
    }

    private Callable<Void> holding() {
        return () -> {
            Admission.Permit permit = admission.heavy();
            try (permit) {
                release.await();
            }
            return null;
        };
    }

    @AfterEach
    void end() {
        release.countDown();
        threads.shutdown();
    }

    private double bulkhead(String what) {
        return metrics.get("biaozhun.bulkhead." + what).tag("bulkhead", "heavy").gauge().value();
    }

    private long evaluations() {
        return metrics.get("biaozhun.evaluations").tag("bulkhead", "heavy").timer().count();
    }

    private double hits() {
        return metrics.get("cache.gets")
                .tag("cache", "endpoint")
                .tag("result", "hit")
                .functionCounter()
                .count();
    }

    private Future<HttpResponse<String>> ask(String query) {
        String path = "/sparql?query=" + Http.encode(query);
        return threads.submit(() -> new Http(port).get(path, "text/csv"));
    }

    private Future<HttpResponse<String>> askFirst(String query) {
        Future<HttpResponse<String>> asked = ask(query);
        await().until(() -> bulkhead("waiting") == 1);
        return asked;
    }

    private Future<HttpResponse<String>> askAgain(String query) {
        double hits = hits();
        Future<HttpResponse<String>> asked = ask(query);
        await().until(() -> hits() > hits);
        return asked;
    }

    @Test
    void areEvaluatedOnce() throws Exception {
        String query = "SELECT (41 + 1 AS ?once) {}";
        long before = evaluations();
        Future<HttpResponse<String>> first = askFirst(query);
        Future<HttpResponse<String>> second = askAgain(query);
        assertThat(bulkhead("waiting")).isEqualTo(1);
        release.countDown();
        assertThat(first.get().body()).contains("42");
        assertThat(second.get().body()).isEqualTo(first.get().body());
        for (Future<?> permit : held) {
            permit.get();
        }
        assertThat(evaluations() - before).isEqualTo(permits + 1);
    }

    @Test
    void areEvaluatedByTheNextIfTheFirstIsRefused() throws Exception {
        String query = "SELECT (42 + 1 AS ?next) {}";
        Future<HttpResponse<String>> first = askFirst(query);
        Future<HttpResponse<String>> second = askAgain(query);
        assertThat(first.get().statusCode()).isEqualTo(503);
        assertThat(second).isNotDone();
        release.countDown();
        assertThat(second.get().statusCode()).isEqualTo(200);
        assertThat(second.get().body()).contains("43");
    }
}
