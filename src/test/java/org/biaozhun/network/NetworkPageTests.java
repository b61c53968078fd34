package org.biaozhun.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.List;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NetworkPageTests {

    private static final String DENG = "https://w3id.org/biaozhun/id/person/deng-zhiyong";
    private static final String SAC = "https://w3id.org/biaozhun/id/body/sac";

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    private JsonNode network(String parameters) throws Exception {
        HttpResponse<String> answer = http.get("/network.json?" + parameters);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> ids(JsonNode network) {
        return network.path("things").valueStream().map(t -> t.path("id").asString()).toList();
    }

    @Test
    void tellsTheOfficesOfAPerson() throws Exception {
        JsonNode network = network("focus=" + DENG);
        assertThat(ids(network)).startsWith(DENG).contains(SAC);
        assertThat(network.path("ties").valueStream())
                .anySatisfy(tie -> {
                    assertThat(tie.path("target").asString()).isEqualTo(SAC);
                    assertThat(tie.path("label").asString()).isEqualTo("Administrator of SAC");
                    assertThat(tie.path("period").asString()).isEqualTo("since 2024-11-28");
                });
    }

    @Test
    void takesAPathForAnIri() throws Exception {
        assertThat(network("focus=/id/person/deng-zhiyong").path("focus").asString())
                .isEqualTo(DENG);
    }

    @Test
    void growsStepByStep() throws Exception {
        int before = ids(network("focus=" + DENG)).size();
        JsonNode network = network("focus=" + DENG + "&expand=" + SAC);
        assertThat(ids(network)).hasSizeGreaterThan(before);
        assertThat(network.path("things").valueStream())
                .filteredOn(thing -> thing.path("opened").asBoolean())
                .hasSize(2);
    }

    @Test
    void stopsAtTheCapAndSaysSo() throws Exception {
        JsonNode network = network("focus=" + SAC + "&depth=3&cap=10");
        assertThat(ids(network)).hasSize(10);
        assertThat(network.path("hidden").asInt()).isPositive();
        assertThat(http.get("/network?focus=" + SAC + "&cap=10", "text/html").body())
                .contains("neighbours are left out");
    }

    @Test
    void followsOnlyTheRelationsAskedFor() throws Exception {
        JsonNode network = network("focus=" + SAC + "&relations=unitOf,tenure");
        assertThat(network.path("ties").valueStream().map(t -> t.path("relation").asString()))
                .containsOnly("unitOf", "tenure");
        assertThat(network.path("relations").valueStream())
                .anyMatch(relation -> !relation.path("shown").asBoolean());
    }

    @ParameterizedTest
    @CsvSource({"2020-06-01, tian", "2024-12-31, deng"})
    void tellsWhoHoldsTheOfficeOnADay(String day, String name) throws Exception {
        JsonNode network = network("focus=" + SAC + "&relations=tenure&asOf=" + day);
        assertThat(network.path("ties").valueStream())
                .filteredOn(tie -> tie.path("status").asString().equals("certain"))
                .extracting(tie -> tie.path("source").asString())
                .anyMatch(source -> source.contains(name));
    }

    @Test
    void aHolderIsLastSeenAfterTheSourcesStopLookingWhenAskedFor() throws Exception {
        String later = "focus=" + SAC + "&relations=tenure&asOf=2025-06-01";
        assertThat(network(later).path("ties").valueStream()).isEmpty();
        JsonNode network = network(later + "&certainty=all");
        assertThat(network.path("ties").valueStream().map(t -> t.path("status").asString()))
                .contains("last-seen")
                .doesNotContain("certain");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 422",
        "focus=https://w3id.org/biaozhun/id/person/nobody, 404",
        "focus=https://example.org/x, 404",
        "focus=%20x, 404",
        "focus=/id/body/sac&depth=4, 422",
        "focus=/id/body/sac&depth=x, 422",
        "focus=/id/body/sac&cap=100000, 422",
        "focus=/id/body/sac&asOf=2024, 422",
        "focus=/id/body/sac&focus=/id/body/samr, 422",
    })
    void tellsWhatIsWrong(String parameters, int status) throws Exception {
        HttpResponse<String> answer = http.get("/network.json?" + parameters);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.type(answer)).startsWith("application/problem+json");
        if (!parameters.isEmpty()) {
            HttpResponse<String> page = http.get("/network?" + parameters, "text/html");
            assertThat(page.statusCode()).isEqualTo(status);
            assertThat(page.body()).contains("role=\"alert\"");
        }
    }

    @Test
    void thePageSaysInTablesWhatTheDrawingShows() throws Exception {
        String page = http.get("/network?focus=" + DENG, "text/html").body();
        assertThat(page)
                .contains("<td><span lang=\"en\">Administrator of SAC</span>")
                .contains("href=\"/id/body/sac\"")
                .contains("&amp;expand=" + SAC)
                .doesNotContain("style=")
                .doesNotContain("onclick=");
    }

    @Test
    void findsAThingToBeginWith() throws Exception {
        assertThat(http.get("/network?q=tian", "text/html").body())
                .contains("/network?focus=https://w3id.org/biaozhun/id/person/tian-shihong");
        assertThat(http.get("/network?q=%3Cscript%3E", "text/html").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void anUnchangedNetworkIsNotSentAgain() throws Exception {
        String path = "/network.json?focus=" + DENG;
        String etag = http.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(http.getIfNoneMatch(path, etag).statusCode()).isEqualTo(304);
    }
}
