package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** More than the service can do, with its limits as they are by default. */
@Tag("load")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // answers that are kept are no memory lost: few, so that what is lost shows
            "biaozhun.query.cache=8MB",
            "biaozhun.limits.query-seconds=60",
            "biaozhun.limits.query-burst=120",
            "biaozhun.limits.errors=30",
            "biaozhun.limits.error-burst=60",
        })
class FloodTests {

    private static final int REQUESTS = 5000;
    private static final int CONNECTIONS = 64;
    private static final int SLOW = 100;
    private static final long SLOW_MILLIS = 15_000;

    private static final List<String> QUERIES =
            List.of(
                    "ASK { BIND(%d AS ?n) }",
                    "SELECT ?s { ?s a ?c BIND(%d AS ?n) } LIMIT 10",
                    "DESCRIBE <https://w3id.org/biaozhun/id/person/deng-zhiyong> { BIND(%d AS ?n)"
                            + " }",
                    "SELECT ?c (COUNT(*) AS ?m) { ?s a ?c BIND(%d AS ?n) } GROUP BY ?c ORDER BY"
                            + " DESC(?m)",
                    "SELECT * { ?s ?p ?o BIND(%d AS ?n) } LIMIT 1000");

    @LocalServerPort private int port;

    private record Answered(int status, long millis, boolean tellsWhen) {}

    @Test
    void admittedRequestsStayQuickAndOthersAreToldWhenToComeAgain() throws Exception {
        Http http = new Http(port);
        for (int warmUp = 1; warmUp <= 500; warmUp++) {
            http.get("/sparql?query=" + Http.encode(query(-warmUp)), "*/*");
        }
        long before = heapInUse();
        ConcurrentLinkedQueue<Answered> answers = new ConcurrentLinkedQueue<>();
        AtomicInteger healthy = new AtomicInteger();
        AtomicInteger ill = new AtomicInteger();
        long end = System.currentTimeMillis() + SLOW_MILLIS;
        List<Future<?>> started = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int slow = 0; slow < SLOW; slow++) {
                boolean reads = slow % 2 == 0;
                started.add(clients.submit(() -> reads ? readSlowly(end) : sendSlowly(end)));
            }
            started.add(
                    clients.submit(() -> {
                        while (System.currentTimeMillis() < end) {
                            boolean isUp = http.get("/actuator/health").statusCode() == 200;
                            (isUp ? healthy : ill).incrementAndGet();
                            Thread.sleep(200);
                        }
                        return null;
                    }));
            AtomicInteger next = new AtomicInteger();
            for (int client = 0; client < CONNECTIONS; client++) {
                started.add(
                        clients.submit(() -> {
                            Http own = new Http(port);
                            int number = next.getAndIncrement();
                            while (number < REQUESTS) {
                                answers.add(ask(own, query(number)));
                                number = next.getAndIncrement();
                            }
                            return null;
                        }));
            }
            for (Future<?> one : started) {
                one.get();
            }
        }
        tell(answers);
        System.out.printf("health: %d times up, %d times not%n", healthy.get(), ill.get());
        assertThat(answers).hasSize(REQUESTS);
        assertThat(ill).hasValue(0);
        assertThat(healthy.get()).isGreaterThan(10);
        assertThat(answers).allMatch(one -> one.status() == 200 || one.tellsWhen());
        assertThat(p99(answers)).isLessThan(1000);
        assertThat(http.get("/actuator/health").statusCode()).isEqualTo(200);
        long after = heapInUse();
        System.out.printf("heap in use: %d MB before, %d MB after%n", before >> 20, after >> 20);
        assertThat(after - before).isLessThan(64L << 20);
    }

    /** Each is another one, so that no answer has been given before. */
    private static String query(int number) {
        return QUERIES.get(Math.abs(number) % QUERIES.size()).formatted(number);
    }

    private static Answered ask(Http http, String query) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = http.get("/sparql?query=" + Http.encode(query), "*/*");
        long millis = (System.nanoTime() - start) / 1_000_000;
        boolean tellsWhen =
                (answer.statusCode() == 429 || answer.statusCode() == 503)
                        && answer.headers().firstValue("Retry-After").isPresent();
        return new Answered(answer.statusCode(), millis, tellsWhen);
    }

    private static long p99(Iterable<Answered> answers) {
        List<Long> admitted = new ArrayList<>();
        answers.forEach(one -> {
            if (one.status() == 200) {
                admitted.add(one.millis());
            }
        });
        Collections.sort(admitted);
        assertThat(admitted.size()).isGreaterThan(REQUESTS / 10);
        return admitted.get(admitted.size() * 99 / 100);
    }

    private static void tell(Iterable<Answered> answers) {
        Map<Integer, Integer> byStatus = new TreeMap<>();
        answers.forEach(one -> byStatus.merge(one.status(), 1, Integer::sum));
        System.out.printf("flood: %s, 99 %% of 200 within %d ms%n", byStatus, p99(answers));
    }

    private @Nullable Void sendSlowly(long end) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
                            .getBytes(StandardCharsets.US_ASCII));
            while (System.currentTimeMillis() < end) {
                out.write('x');
                out.flush();
                Thread.sleep(500);
            }
        } catch (IOException closed) {
            // that is what the service may do to a slow client
        }
        return null;
    }

    private @Nullable Void readSlowly(long end) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setReceiveBufferSize(1024);
            socket.getOutputStream()
                    .write(
                            "GET /graphs?default HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            while (System.currentTimeMillis() < end && socket.getInputStream().read() >= 0) {
                Thread.sleep(100);
            }
        } catch (IOException closed) {
            // that is what the service may do to a slow client
        }
        return null;
    }

    private static long heapInUse() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            System.gc();
            Thread.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
