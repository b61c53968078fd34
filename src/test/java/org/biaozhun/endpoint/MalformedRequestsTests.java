package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests that are wrong, each sent over a bare socket: the answer is the documented status as a
 * problem (RFC 9457) that gives nothing away, and the next query is answered.
 */
@EndpointServer
class MalformedRequestsTests {

    @LocalServerPort private int port;

    @TestFactory
    List<DynamicContainer> areRefusedAsProblems() throws IOException {
        List<DynamicContainer> files = new ArrayList<>();
        for (String file : MalformedRequest.files()) {
            files.add(
                    DynamicContainer.dynamicContainer(
                            file, MalformedRequest.of(file).stream().map(this::test)));
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    private DynamicTest test(MalformedRequest request) {
        return DynamicTest.dynamicTest(
                request.name(),
                () -> {
                    assertProblem(RawHttp.send(port, request.bytes()), request);
                    assertThat(new Http(port).get("/sparql?query=ASK%7B%7D").statusCode())
                            .isEqualTo(200);
                });
    }

    private static void assertProblem(RawHttp.Answer answer, MalformedRequest request) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(request.status());
        assertThat(answer.headers().get("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.propertyNames())
                .contains("type", "title", "status", "detail", "instance");
        assertThat(problem.get("status").intValue()).isEqualTo(request.status());
        assertThat(problem.get("type").stringValue()).isEqualTo("/problems/" + request.problem());
        assertThat(problem.get("detail").stringValue()).contains(request.detail());
        assertThat(problem.get("instance").stringValue())
                .isEqualTo(answer.headers().get("X-Request-Id"));
        assertThat(answer.body())
                .doesNotContain("Exception", "org.apache", "org.biaozhun", "Tomcat", "file:///tmp");
        assertThat(answer.headers()).doesNotContainKey("Server");
    }
}
