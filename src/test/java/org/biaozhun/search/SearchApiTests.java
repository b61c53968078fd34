package org.biaozhun.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.biaozhun.SmallCorpus;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

@Isolated("publishes other snapshots on the server that others use too")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SearchApiTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Snapshots snapshots;
    @LocalServerPort private int port;
    private Http http = new Http(0);

    SearchApiTests(@Autowired Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = http.get(path, "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = http.get(path, "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=sac, , application/json",
        "/search?q=sac, application/json, application/json",
        "/search?q=sac, 'text/html,*/*;q=0.8', text/html;charset=UTF-8",
        "/search?q=sac&format=json, text/html, application/json",
        "/search?q=sac&format=html, application/json, text/html;charset=UTF-8",
        "/search/suggest?q=sac, text/html, application/json",
    })
    void answersInTheFormatAskedFor(String path, String accept, String type) throws Exception {
        HttpResponse<String> answer = accept == null ? http.get(path) : http.get(path, accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.type(answer)).isEqualTo(type);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=sac&format=json",
                "/search?q=sac&format=html",
                "/search/suggest?q=sac",
            })
    void answersNothingWhileItsTagHolds(String path) throws Exception {
        String etag = http.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(http.getIfNoneMatch(path, etag).statusCode()).isEqualTo(304);
        String other = path.replace("sac", "samr");
        assertThat(http.getIfNoneMatch(other, etag).statusCode()).isEqualTo(200);
    }

    @Test
    void jsonHasTheHitItsMatchAndFacets() throws Exception {
        JsonNode answer = json("/search?q=" + Http.encode("国家标准化管理委员会"));
        assertThat(answer.at("/hits/0/path").asString()).isEqualTo("/id/body/sac");
        assertThat(answer.at("/hits/0/iri").asString())
                .isEqualTo("https://w3id.org/biaozhun/id/body/sac");
        assertThat(answer.at("/hits/0/abbreviation").asString()).isEqualTo("SAC");
        assertThat(answer.at("/hits/0/match/parts/0/fits").asBoolean()).isTrue();
        assertThat(answer.at("/facets").propertyNames())
                .containsExactly("kind", "body", "year", "status");
        assertThat(answer.path("snapshot").asString()).isEqualTo(snapshots.current().id());
    }

    @Test
    void filtersNarrowTheHits() throws Exception {
        JsonNode answer = json("/search?q=deng&kind=person&kind=body&body=body/sac&lang=zh");
        assertThat(answer.path("hits").valueStream().map(hit -> hit.path("path").asString()))
                .containsExactly("/id/person/deng-zhiyong");
    }

    @Test
    void suggestionsAreFew() throws Exception {
        JsonNode suggestions = json("/search/suggest?q=s").path("suggestions");
        assertThat(suggestions).hasSize(8);
        assertThat(json("/search/suggest?q=").path("suggestions")).isEmpty();
        assertThat(json("/search/suggest").path("suggestions")).isEmpty();
    }

    @Test
    void thePageWorksWithoutAScript() throws Exception {
        String page = page("/search?q=sac");
        assertThat(page)
                .contains("action=\"/search\"", "role=\"search\"", "value=\"sac\"")
                .contains("href=\"/id/body/sac\"", "lang=\"zh-Hans\">国家标准化管理委员会")
                .contains("the whole of abbreviation", "<mark>SAC</mark>")
                .contains("href=\"/search?q=sac&amp;kind=body\"")
                .contains("href=\"/search?q=sac&amp;page=2\"")
                .doesNotContain("<script>", "style=\"", "onclick");
        assertThat(page("/search?q=sac&lang=zh&kind=body"))
                .contains("lang=\"zh-Hans\">国家标准化管理委员会</span></a>")
                .contains("aria-current=\"true\"");
    }

    @Test
    void anEmptyPageTellsWhatWasAskedAndWhatTheGraphKnows() throws Exception {
        assertThat(page("/search?q=wobblegong+flibbertigibbet"))
                .contains("Nothing found", "<strong>wobblegong flibbertigibbet</strong>")
                .contains("<q>flibbertigibbet</q>", "occurs in no thing");
        assertThat(page("/search?q=sac&year=1066"))
                .contains("with these filters", "href=\"/search?q=sac\"");
    }

    @Test
    void whatWasLeftOutIsTold() throws Exception {
        String asked = "/search?q=china+flibbertigibbet";
        assertThat(page(asked))
                .contains("No thing fits all words", "<q>flibbertigibbet</q>", "href=\"/id/body/")
                .doesNotContain("Nothing found");
        assertThat(page(asked + "&lang=zh")).contains("没有事物符合全部词语");
        assertThat(page("/search?q=china")).doesNotContain("No thing fits all words");
        JsonNode answer = json(asked);
        assertThat(answer.path("leftOut").valueStream().map(JsonNode::asString))
                .containsExactly("flibbertigibbet");
        assertThat(answer.path("total").asInt()).isPositive();
        assertThat(json("/search?q=sac").path("leftOut").isEmpty()).isTrue();
    }

    @Test
    void shortFormsAreNotPrinted() throws Exception {
        JsonNode first = json("/search?q=" + Http.encode("国标委")).at("/hits/0");
        assertThat(first.path("path").asString()).isEqualTo("/id/body/sac");
        assertThat(first.path("match").path("how").asString()).isEqualTo("a short form");
        assertThat(first.toString()).doesNotContain("国标委");
    }

    @Test
    void thePageEscapesWhatWasTyped() throws Exception {
        assertThat(page("/search?q=" + Http.encode("\"><script>alert(1)</script>&kind=x")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=dragon, kind is one of person",
        "year=24, year is a year of four digits",
        "page=0, page is a number from 1 to 500",
        "page=501, page is a number from 1 to 500",
        "page=x, page is a number from 1 to 500",
        "lang=fr, lang is en or zh",
    })
    void tellsWhichParameterIsWrong(String parameter, String detail) throws Exception {
        HttpResponse<String> answer = http.get("/search?q=sac&" + parameter);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Http.type(answer)).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("detail").asString()).startsWith(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search/suggest"})
    void refusesTextThatIsTooLong(String path) throws Exception {
        HttpResponse<String> answer = http.get(path + "?q=" + "a".repeat(10_000));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("q has at most 200 characters");
    }

    @ParameterizedTest
    @CsvSource({"/search?q=sac, image/png", "/search?q=sac&format=xml, */*"})
    void offersNoOtherFormat(String path, String accept) throws Exception {
        assertThat(http.get(path, accept).statusCode()).isEqualTo(406);
    }

    @Test
    void followsTheSnapshotThatIsServed(@TempDir Path folder) throws Exception {
        Snapshot before = snapshots.current();
        assertThat(json("/search?q=quokka").path("total").asInt()).isZero();
        snapshots.publish(
                SmallCorpus.in(folder)
                        .with(
                                "data/sesec/quokka.ttl",
                                "body:quokka a org:FormalOrganization ; skos:prefLabel"
                                        + " \"Quokka Board\"@en, \"短尾矮袋鼠委员会\"@zh-Hans .")
                        .build());
        try {
            for (String text : List.of("quokka", "duanwei", Http.encode("袋鼠"))) {
                assertThat(json("/search?q=" + text).at("/hits/0/path").asString())
                        .isEqualTo("/id/body/quokka");
            }
            assertThat(json("/search?q=sac").path("total").asInt()).isZero();
        } finally {
            snapshots.publish(before);
        }
        assertThat(json("/search?q=sac").path("total").asInt()).isPositive();
    }
}
