package org.biaozhun.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Each limit of the service over HTTP, set so low that a test can reach it. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "biaozhun.query.timeout=1s",
            "biaozhun.query.rows=1000",
            "biaozhun.limits.answer=1MB",
            "biaozhun.limits.held=10KB",
            "biaozhun.limits.heavy=1",
            "biaozhun.limits.waiting=1",
            "biaozhun.limits.max-wait=200ms",
            "biaozhun.limits.slow=300ms",
            "biaozhun.limits.url=4000",
            "biaozhun.limits.headers=3000",
            "biaozhun.limits.form-parameters=10",
            "logging.level.org.biaozhun.access=info",
        })
@Isolated("it reads what is logged, and each server that starts sets levels anew")
class LimitsTests {

    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != ?i) }";

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    private HttpResponse<String> query(String sparql) throws Exception {
        return http.get("/sparql?query=" + Http.encode(sparql), "text/csv,*/*;q=0.1");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String setting) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.type(answer)).startsWith("application/problem+json");
        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(answer.body()).contains(setting).contains("\"instance\":\"" + id + "\"");
    }

    @Test
    void anAnswerWithTooManyRowsIsAnError() throws Exception {
        assertThat(query("SELECT * { ?s ?p ?o } LIMIT 1000").statusCode()).isEqualTo(200);
        assertProblem(query("SELECT * { ?s ?p ?o }"), 413, "biaozhun.query.rows");
    }

    @Test
    void anAnswerWithTooManyBytesIsAnError() throws Exception {
        assertProblem(http.get("/graphs?default", "text/turtle"), 413, "biaozhun.limits.answer");
    }

    @Test
    void anAnswerFromAFileIsWholeAndItsSpaceIsGivenFree() throws Exception {
        HttpResponse<String> answer = query("SELECT * { ?s ?p ?o } LIMIT 999");
        assertThat(answer.body().length()).isGreaterThan(10_000);
        assertThat(answer.body().lines()).hasSizeGreaterThanOrEqualTo(1000);
        assertThat(metric("biaozhun_spool_bytes")).endsWith(" 0.0");
    }

    @Test
    void whoFindsNoPlaceIsToldWhenToComeAgain() throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(6)) {
            List<Future<HttpResponse<String>>> asked = new ArrayList<>();
            for (int client = 0; client < 6; client++) {
                asked.add(clients.submit(() -> query(ENDLESS)));
            }
            assertThat(http.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(http.get("/id/body/sac", "text/html").statusCode()).isEqualTo(200);
            int refused = 0;
            for (Future<HttpResponse<String>> one : asked) {
                HttpResponse<String> answer = one.get();
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                refused += answer.body().contains("biaozhun.limits.heavy") ? 1 : 0;
            }
            assertThat(refused).isGreaterThanOrEqualTo(4);
        }
        assertThat(query("ASK {}").statusCode()).isEqualTo(200);
        assertThat(metric("biaozhun_problems_total{type=\"overloaded\"}")).doesNotEndWith(" 0.0");
        assertThat(metric("biaozhun_bulkhead_running{bulkhead=\"heavy\"}")).endsWith(" 0.0");
    }

    @Test
    void requestsHaveBounds() throws Exception {
        String long4 = "x".repeat(4000);
        assertProblem(http.get("/sparql?query=" + long4), 414, "biaozhun.limits.url");
        assertProblem(http.get("/sparql", "text/" + long4), 431, "biaozhun.limits.headers");
        String many = "a=1&".repeat(11);
        assertProblem(http.get("/sparql?" + many), 400, "biaozhun.limits.form-parameters");
        String form = "application/x-www-form-urlencoded";
        String large = "query=" + "x".repeat(1_100_000);
        assertProblem(http.post("/sparql", form, large, "*/*"), 413, "biaozhun.limits.body");
    }

    @Test
    void anAnswerThatIsKeptNeedsNoPlaceButTimeAndChanceAreAskedAnew() throws Exception {
        String deterministic = "SELECT ?o { <https://w3id.org/biaozhun/id/body/sac> a ?o }";
        HttpResponse<String> first = query(deterministic);
        String hits = metric("cache_gets_total{cache=\"endpoint\",result=\"hit\"}");
        assertThat(query(deterministic).body()).isEqualTo(first.body());
        assertThat(metric("cache_gets_total{cache=\"endpoint\",result=\"hit\"}"))
                .isNotEqualTo(hits);
        HttpResponse<String> chance = query("SELECT (STRUUID() AS ?id) {}");
        assertThat(chance.headers().firstValue("ETag")).isEmpty();
        assertThat(query("SELECT (STRUUID() AS ?id) {}").body()).isNotEqualTo(chance.body());
    }

    @Test
    void eachRequestHasALineAndASlowOneAnother(CapturedOutput output) throws Exception {
        query("SELECT * { ?s ?p ?o } LIMIT 7");
        assertThat(query(ENDLESS + " # slow").statusCode()).isEqualTo(503);
        // a line is written after its answer has been sent
        await().untilAsserted(() ->
                assertThat(output.getOut())
                        .containsPattern(
                                "GET /sparql query=[0-9a-f]{8} status=200 rows=7 ms=\\d+"
                                        + " budget=\\d+")
                        .containsPattern("query=[0-9a-f]{8} status=503 rows=0 ms=\\d+")
                        .containsPattern("org.biaozhun.slow.*ms=\\d+ .*SELECT.*COUNT"));
    }

    private String metric(String name) throws Exception {
        return http.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElse(name + " is not told");
    }
}
