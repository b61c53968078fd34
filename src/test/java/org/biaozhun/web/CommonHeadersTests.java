package org.biaozhun.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CommonHeadersTests {

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/queries",
                "/sparql?query=ASK%7B%7D",
                "/id/person/deng-zhiyong",
                "/no-such-page",
                "/actuator/health"
            })
    void everyAnswerHasItsNumberAndSafeHeaders(String path) throws Exception {
        HttpResponse<String> answer = new Http(port).get(path);
        assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow())
                .matches("[0-9a-f]{16}");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void pagesHaveNoInlineScript() throws Exception {
        assertThat(new Http(port).get("/api/queries/holder-on-day", "text/html").body())
                .contains("<script src=\"/questions.js\" defer")
                .doesNotContain("onclick=")
                .doesNotContain("style=");
    }
}
