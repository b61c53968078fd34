package org.biaozhun.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.Http;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Behind the door of every request another snapshot is published, so that whoever asks for the
 * current one once more gets the wrong one.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"biaozhun.quality=warn", "biaozhun.watch=false"})
class SnapshotSwapTests {

    private static final String TAKEN = "X-Taken";
    private static final int CALLERS = 4;
    private static final int ROUNDS = 1;

    private static final String BOARD = NamedCorpus.BOARD;
    private static final String SELECT =
            Http.encode(
                    "SELECT ?name { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }"
                            + " ORDER BY ?name");

    /** Path and media type; what is answered names the corpus, or its snapshot. */
    private static final Map<String, String> PATHS =
            Map.ofEntries(
                    Map.entry("/?x", "text/html"),
                    Map.entry("/id/body", "text/html"),
                    Map.entry("/id/body/board", "text/html"),
                    Map.entry("/id/body/board?lang=zh&asOf=2024-01-31", "text/html"),
                    Map.entry("/id/body/board.ttl", "*/*"),
                    Map.entry("/id/body/board.csv", "*/*"),
                    Map.entry("/id/body/board.jsonld", "*/*"),
                    Map.entry("/search?q=board", "text/html"),
                    Map.entry("/search?q=meeting", "application/json"),
                    Map.entry("/search/suggest?q=board", "application/json"),
                    Map.entry("/network?focus=" + BOARD, "text/html"),
                    Map.entry("/network?q=board", "text/html"),
                    Map.entry("/network.json?focus=" + BOARD, "application/json"),
                    Map.entry("/calendar?month=2024-05", "text/html"),
                    Map.entry("/calendar.ics", "*/*"),
                    Map.entry("/ontology", "text/html"),
                    Map.entry("/ontology.ttl", "*/*"),
                    Map.entry("/sparql/terms", "application/json"),
                    Map.entry("/sparql/terms?q=board", "application/json"),
                    Map.entry("/sparql", "text/html"),
                    Map.entry("/sparql?query=" + SELECT, "text/csv"),
                    Map.entry("/graphs?default", "text/turtle"),
                    Map.entry("/api/queries", "text/html"),
                    Map.entry("/api/queries?json", "application/json"),
                    Map.entry("/api/queries/names", "text/html"),
                    Map.entry("/api/queries/names.csv", "*/*"),
                    Map.entry("/api/queries/names.csv?page=2&pageSize=1", "*/*"),
                    Map.entry("/api/queries/which/values/thing?q=board", "application/json"),
                    Map.entry("/v3/api-docs", "application/json"),
                    Map.entry("/annex?asOf=2024-12-31&format=json", "*/*"));

    @TempDir private static Path folder;
    private static volatile Runnable behindTheDoor = () -> {};

    private final Snapshots snapshots;
    @LocalServerPort private int port;
    private Snapshot served;
    private Snapshot alpha;
    private Snapshot beta;

    SnapshotSwapTests(@Autowired Snapshots snapshots) {
        this.snapshots = snapshots;
        this.served = snapshots.current();
        this.alpha = served;
        this.beta = served;
    }

    @TestConfiguration
    static class SwapConfiguration {

        @Bean
        FilterRegistrationBean<HttpFilter> swap() {
            FilterRegistrationBean<HttpFilter> registration =
                    new FilterRegistrationBean<>(new SwapFilter());
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
            return registration;
        }
    }

    /** Comes next to the door. */
    private static final class SwapFilter extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader(TAKEN, RequestSnapshot.of(request).id());
            behindTheDoor.run();
            chain.doFilter(request, response);
        }
    }

    @BeforeEach
    void build() throws IOException {
        alpha = NamedCorpus.build(folder, "Alpha");
        beta = NamedCorpus.build(folder, "Beta");
    }

    @AfterEach
    void serveAsBefore() {
        snapshots.publish(served);
    }

    /** The answers so far, by path and snapshot. */
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    private final Map<String, String> tags = new ConcurrentHashMap<>();

    private void ask(String path) throws Exception {
        HttpResponse<String> answer = new Http(port).get(path, PATHS.getOrDefault(path, "*/*"));
        assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isEqualTo(200);
        String taken = answer.headers().firstValue(TAKEN).orElseThrow();
        boolean isAlpha = taken.equals(alpha.id());
        assertThat(answer.body())
                .as(path)
                .containsAnyOf(isAlpha ? "Alpha" : "Beta", taken)
                .doesNotContain(isAlpha ? "Beta" : "Alpha", (isAlpha ? beta : alpha).id());
        assertThat(answer.headers().firstValue("ETag").stream())
                .as(path)
                .allMatch(etag -> {
                    String first = tags.putIfAbsent(path + " " + etag, taken);
                    return first == null || first.equals(taken);
                });
        String earlier = answers.putIfAbsent(path + " " + taken, answer.body());
        assertThat(earlier == null ? answer.body() : earlier).isEqualTo(answer.body());
    }

    @Test
    void anAnswerComesFromTheSnapshotThatItsRequestBeganWith() throws Exception {
        AtomicInteger swaps = new AtomicInteger();
        behindTheDoor = () -> snapshots.publish(swaps.incrementAndGet() % 2 == 0 ? alpha : beta);
        snapshots.publish(alpha);
        for (int round = 0; round < 2; round++) {
            for (String path : PATHS.keySet()) {
                ask(path);
                ask(path);
            }
        }
        assertThat(answers).hasSize(2 * PATHS.size());
        askTogether();
        behindTheDoor = () -> {};
        snapshots.publish(alpha);
        for (String path : PATHS.keySet()) {
            ask(path);
        }
        assertThat(answers).hasSize(2 * PATHS.size());
    }

    private void askTogether() throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                running.add(
                        callers.submit(() -> {
                            for (int round = 0; round < ROUNDS; round++) {
                                for (String path : PATHS.keySet()) {
                                    ask(path);
                                }
                            }
                            return null;
                        }));
            }
            for (Future<?> caller : running) {
                caller.get();
            }
        }
    }
}
