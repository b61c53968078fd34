package org.biaozhun.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.biaozhun.Http;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which bulkhead a request takes: each evaluation is counted by its bulkhead. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Isolated("it counts what the server evaluates")
class PageBulkheadTests {

    @LocalServerPort private int port;

    private double light() throws Exception {
        String counter = "biaozhun_evaluations_seconds_count{bulkhead=\"light\"} ";
        return new Http(port)
                .get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(counter))
                .mapToDouble(line -> Double.parseDouble(line.substring(counter.length())))
                .findFirst()
                .orElse(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/id/body/sac, text/html, 1",
        "/sparql, text/html, 1",
        "/sparql/terms, application/json, 1",
        "/sparql/terms?q=deng, application/json, 1",
        "/sparql, text/turtle, 0",
        "/sparql?query=ASK%7B%7D, text/csv, 0",
        "/graphs?default, application/n-triples, 0",
        "/biaozhun.css, text/css, 0",
        "/actuator/health, application/json, 0",
    })
    void pagesAndWhatTheyAskForHaveALane(String path, String accept, int permits) throws Exception {
        double before = light();
        assertThat(new Http(port).get(path, accept).statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(light() - before).isEqualTo(permits));
    }
}
