package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/** What Tomcat refuses is a problem of ours, or one whose status says all. */
@EndpointServer
class ConnectorFaultsTests {

    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET / HTTP/1.1\\r\\nHost: a b | 400 | /problems/bad-request | The request is not"
                        + " right",
                "GET / HTTP/3.7\\r\\nHost: a | 505 | about:blank | HTTP Version not supported",
                "GET / HTTP/1.1\\r\\nHost: a\\r\\nTransfer-Encoding: x | 501 | about:blank | Not"
                        + " Implemented",
                "GET / HTTP/1.1\\r\\nHost: a\\r\\nExpect: x | 417 | about:blank | Expectation"
                        + " Failed",
            })
    void isToldAsAProblem(String head, int status, String type, String title) throws Exception {
        String request = head.replace("\\r\\n", "\r\n") + "\r\nConnection: close\r\n\r\n";
        RawHttp.Answer answer = RawHttp.send(port, request.getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().get("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("type").stringValue()).isEqualTo(type);
        assertThat(problem.get("title").stringValue()).isEqualTo(title);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("instance").stringValue())
                .isEqualTo(answer.headers().get("X-Request-Id"));
    }
}
