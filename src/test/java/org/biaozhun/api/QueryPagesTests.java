package org.biaozhun.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class QueryPagesTests {

    private static final String HOLDER =
            "/api/queries/holder-on-day"
                    + "?post=https://w3id.org/biaozhun/id/post/sac-administrator&day=2020-06-01";

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void theCatalogueIsAPageWithAFormForEachQuestion() throws Exception {
        assertThat(http.get("/api/queries", "text/html").body())
                .contains("href=\"/api/queries/holder-on-day\"");
        assertThat(http.get("/api/queries/holder-on-day", "text/html").body())
                .contains("name=\"post\"")
                .contains("type=\"date\"")
                .doesNotContain("<table>");
    }

    @Test
    void theCatalogueCountsWhatItsJsonLists() throws Exception {
        JsonNode listed = JsonMapper.shared().readTree(http.get("/api/queries").body());
        String page = http.get("/api/queries", "text/html").body();
        assertThat(page).contains(listed.size() + " questions, each with its form");
        Map<String, Long> folders =
                listed.valueStream()
                        .collect(
                                Collectors.groupingBy(
                                        query -> query.path("folder").asString(),
                                        Collectors.counting()));
        assertThat(folders).containsOnlyKeys("analysis", "annex", "views", "checks");
        assertThat(page)
                .contains(folders.get("analysis") + " of analysts")
                .contains(folders.get("annex") + " of the annex")
                .contains(folders.get("views") + " that pages ask")
                .contains(folders.get("checks") + " of editors");
        assertThat(listed.valueStream())
                .allSatisfy(query ->
                        assertThat(page)
                                .contains("href=\"" + query.path("path").asString() + "\""));
    }

    @Test
    void aFormTakesTheNameOfOneThing() throws Exception {
        String form = "/api/queries/documents?issuer=";
        assertThat(http.get(form + "SAC", "text/html").body())
                .contains("value=\"SAC\"")
                .contains("Standardisation Administration of China");
        HttpResponse<String> unknown = http.get(form + "SACC", "text/html");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body())
                .contains("value=\"SACC\"")
                .contains("https://w3id.org/biaozhun/id/body/sac&gt;");
    }

    @Test
    void aQuestionsPageShowsItsAnswerAndHowToTakeItAlong() throws Exception {
        String page = http.get(HOLDER, "text/html").body();
        assertThat(page)
                .contains("Tian Shihong")
                .contains("href=\"/id/person/tian-shihong\"")
                .contains("pandas.read_csv")
                .contains("holder-on-day.xlsx?day=2020-06-01");
    }

    @Test
    void aQuestionsPageSaysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> page =
                http.get(
                        "/api/queries/holder-on-day?post=%3Cscript%3E&day=2020-06-01", "text/html");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("parameter post")
                .contains("value=\"&lt;script&gt;\"")
                .doesNotContain("<script>");
    }

    @Test
    void suggestsValuesByLabelAndAbbreviation() throws Exception {
        String values = "/api/queries/committee-governance/values/committee?q=";
        assertThat(http.get(values + "SAC/TC%20260").body()).contains("committee/sac-tc260");
        assertThat(http.get(values + "information%20sec").body()).contains("committee/sac-tc260");
        assertThat(http.get("/api/queries/people-of/values/body?q=samr").body())
                .contains("body/samr");
    }

    @Test
    void everyProblemHasItsPage() throws Exception {
        assertThat(http.get("/problems/bad-parameter", "text/html").body())
                .contains("A parameter is not right");
        assertThat(http.get("/problems/no-such-problem", "text/html").statusCode()).isEqualTo(404);
    }
}
