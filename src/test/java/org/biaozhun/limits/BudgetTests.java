package org.biaozhun.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What one client may ask, and what happens to an evaluation that fills the heap. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "biaozhun.query.timeout=2m",
            "biaozhun.limits.heap=1",
            "biaozhun.limits.query-seconds=1",
            "biaozhun.limits.query-burst=1",
            "biaozhun.limits.errors=1",
            "biaozhun.limits.error-burst=3",
        })
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Isolated("its guard of the heap would stop the evaluations of other tests")
class BudgetTests {

    private static final String GREEDY =
            "SELECT ?a ?d ?f { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c ?a LIMIT 3";
    private static final String NAMED = "/api/queries/persons.csv";

    @LocalServerPort private int port;

    private HttpResponse<String> get(String path) throws Exception {
        return new Http(port).get(path);
    }

    private HttpResponse<String> query(String sparql) throws Exception {
        return get("/sparql?query=" + Http.encode(sparql));
    }

    @Test
    @Order(1)
    void whatFillsTheHeapIsStoppedAndPaidFor() throws Exception {
        assertThat(get(NAMED).statusCode()).isEqualTo(200);
        HttpResponse<String> stopped = query(GREEDY);
        assertThat(stopped.statusCode()).isEqualTo(503);
        assertThat(stopped.body()).contains("/problems/memory-low");
        assertThat(stopped.headers().firstValue("Retry-After")).isPresent();
        for (int again = 0; again < 20 && query(GREEDY).statusCode() == 503; again++) {
            // until what it took is more than the budget
        }
    }

    @Test
    @Order(2)
    void whoHasSpentTheBudgetWaitsWhateverProxyItClaims() throws Exception {
        HttpResponse<String> refused = query("ASK {}");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("/problems/budget-spent");
        assertThat(refused.headers().firstValue("Retry-After").map(Integer::valueOf).orElseThrow())
                .isPositive();
        HttpRequest claims =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/sparql?query=ASK%7B%7D"))
                        .header("X-Forwarded-For", "192.0.2.7")
                        .build();
        HttpResponse<String> claimed =
                HttpClient.newHttpClient().send(claims, HttpResponse.BodyHandlers.ofString());
        assertThat(claimed.statusCode()).isEqualTo(429);
    }

    @Test
    @Order(3)
    void whatIsKeptCostsNothingAndHealthAnswers() throws Exception {
        assertThat(get(NAMED).statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/biaozhun.css").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void whoSendsFaultsOverAndOverIsToldToWait() throws Exception {
        // a fault is noted after its answer has been sent
        HttpResponse<String> refused = query("SELEKT");
        for (int fault = 0; fault < 20 && refused.statusCode() != 429; fault++) {
            assertThat(refused.statusCode()).isEqualTo(400);
            refused = query("SELEKT");
        }
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body())
                .contains("/problems/too-many-errors")
                .contains("SELEKT is no word of SPARQL; SELECT may be meant");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    /** Others behind the same address may ask what is right. */
    @Test
    @Order(5)
    void whatIsRightIsAnsweredAllTheSame() throws Exception {
        assertThat(get(NAMED).statusCode()).isEqualTo(200);
        assertThat(get("/api/queries").statusCode()).isEqualTo(200);
        assertThat(get("/graphs?graph=urn:none").statusCode()).isEqualTo(429);
        assertThat(get("/api/queries/none").body()).contains("/problems/too-many-errors");
    }
}
