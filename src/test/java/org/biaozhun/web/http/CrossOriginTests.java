package org.biaozhun.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import java.net.http.HttpResponse;

/** Scripts of other sites may read, and be told why not; nothing else. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "biaozhun.limits.url=2000")
class CrossOriginTests {

    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource({
        "/api/queries/persons, 200",
        "/id/person/deng-zhiyong.ttl, 200",
        "/search?q=sac, 200",
        "/network.json?focus=https://w3id.org/biaozhun/id/body/sac, 200",
        "/sparql?query=ASK%7B%7D, 200",
        "/sparql/terms, 200",
        "/graphs?default, 200",
        "/v3/api-docs, 200",
        "/no-such-page, 404",
        "/api/queries/none, 404",
    })
    void anybodyReads(String path, int status) throws Exception {
        HttpResponse<String> answer = new Http(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("Biaozhun-Notice", "ETag", "Retry-After", "X-Request-Id");
    }

    @ParameterizedTest
    @CsvSource({"/search?q=, 2000", "/sparql?query=ASK%7B%7D&x=, 102400"})
    void aRefusalIsReadToo(String path, int length) throws Exception {
        HttpResponse<String> refused = new Http(port).get(path + "x".repeat(length));
        assertThat(refused.statusCode()).isEqualTo(414);
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/reload", "/actuator/health"})
    void whatIsNotForEverybodySaysNothing(String path) throws Exception {
        assertThat(new Http(port).get(path).headers().map())
                .doesNotContainKey("access-control-allow-origin");
    }

    /** The JDK's client sends no Origin: Spring's does, by its other connector. */
    @ParameterizedTest
    @CsvSource({
        "/api/queries/persons, 'GET, HEAD, POST'",
        "/search, 'GET, HEAD'",
    })
    void aBrowserThatAsksFirstIsTold(String path, String methods) {
        ResponseEntity<Void> told =
                RestClient.create("http://localhost:" + port)
                        .method(HttpMethod.OPTIONS)
                        .uri(path)
                        .header("Origin", "http://example.org")
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "if-none-match")
                        .retrieve()
                        .toBodilessEntity();
        assertThat(told.getStatusCode().value()).isEqualTo(204);
        assertThat(told.getHeaders().getFirst("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(told.getHeaders().getFirst("Access-Control-Allow-Methods")).isEqualTo(methods);
        assertThat(told.getHeaders().getFirst("Access-Control-Allow-Headers"))
                .contains("If-None-Match");
    }
}
