package org.biaozhun.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpResponse;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SwaggerUiTests {

    private static final String CONFIGURATION = "/v3/api-docs/swagger-config";

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    private JsonNode configuration() throws Exception {
        return JsonMapper.shared().readTree(http.get(CONFIGURATION).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "swagger-initializer.js", "index.css"})
    void servesItselfAndNamesNoOtherHost(String file) throws Exception {
        HttpResponse<String> answer = http.get("/swagger-ui/" + file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"swagger-ui-bundle.js", "swagger-ui-standalone-preset.js", "swagger-ui.css"})
    void servesItsParts(String file) throws Exception {
        assertThat(http.get("/swagger-ui/" + file).statusCode()).isEqualTo(200);
    }

    @Test
    void loadsTheDocument() throws Exception {
        assertThat(http.get("/swagger-ui/swagger-initializer.js").body()).contains(CONFIGURATION);
        assertThat(configuration().path("url").asString()).isEqualTo("/v3/api-docs");
    }

    @Test
    void showsNoBadgeOfAValidator() throws Exception {
        assertThat(configuration().path("validatorUrl").asString("absent")).isEmpty();
    }

    @Test
    void isConfiguredWithNoOtherHost() throws Exception {
        assertThat(configuration().valueStream().map(value -> value.asString("")))
                .filteredOn(value -> value.contains("://"))
                .allSatisfy(
                        value -> assertThat(URI.create(value)).hasAuthority("localhost:" + port));
    }
}
