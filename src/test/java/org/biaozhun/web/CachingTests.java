package org.biaozhun.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What caches hear (RFC 9110, sections 8.8, 13.1.2 and 15.4.5). */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CachingTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    private HttpResponse<String> send(String method, String path, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Accept", "text/html, */*;q=0.1");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> vary(HttpResponse<?> answer) {
        return answer.headers().allValues("Vary").stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=zh",
                "/id",
                "/id/body",
                "/id/body/sac",
                "/id/body/sac.ttl",
                "/id/body/sac.csv",
                "/list",
                "/list/topic",
                "/search?q=sac",
                "/search?q=sac&format=json",
                "/search/suggest?q=sac",
                "/ontology",
                "/ontology.ttl",
                "/ontology.jsonld",
                "/calendar",
                "/calendar.ics",
                "/network",
                "/network/shapes.json",
                "/annex?format=md",
                "/api/queries?format=json",
                "/api/queries/persons.csv",
                "/v3/api-docs",
                "/void.ttl",
                "/sparql?format=json&query=ASK%7B%7D",
            })
    void whatIsUnchangedIsToldSo(String path) throws Exception {
        HttpResponse<String> whole = send("GET", path);
        assertThat(whole.statusCode()).isEqualTo(200);
        String etag = whole.headers().firstValue("ETag").orElseThrow();
        assertThat(whole.headers().firstValue("Cache-Control")).hasValue("no-cache, public");
        for (String known : List.of(etag, "*", "\"other\", " + etag, etag.replace("W/", ""))) {
            HttpResponse<String> same = send("GET", path, "If-None-Match", known);
            assertThat(same.statusCode()).as(known).isEqualTo(304);
            assertThat(same.body()).isEmpty();
            assertThat(same.headers().firstValue("ETag")).hasValue(etag);
            assertThat(same.headers().firstValue("Cache-Control")).hasValue("no-cache, public");
            assertThat(vary(same)).containsAll(vary(whole)).doesNotHaveDuplicates();
        }
        assertThat(send("GET", path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/id",
                "/id/body/sac",
                "/id/body/sac.ttl",
                "/list",
                "/ontology",
                "/ontology.ttl",
                "/search?q=sac",
                "/calendar.ics",
                "/api/queries/persons.csv",
                "/sparql?format=json&query=ASK%7B%7D",
                "/void.ttl"
            })
    void headIsGetWithoutItsBody(String path) throws Exception {
        HttpResponse<String> get = send("GET", path);
        HttpResponse<String> head = send("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name :
                List.of(
                        "ETag",
                        "Cache-Control",
                        "Content-Type",
                        "Content-Disposition",
                        "Content-Length")) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(get.headers().firstValue(name));
        }
        assertThat(vary(head)).containsExactlyInAnyOrderElementsOf(vary(get));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/body/nosuch", "/nosuch", "/calendar?body=nosuch"})
    void faultsAreNotKept(String path) throws Exception {
        HttpResponse<String> fault = send("GET", path, "If-None-Match", "*");
        assertThat(fault.statusCode()).isBetween(400, 499);
        assertThat(fault.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/id/body/sac", "/list/topic"})
    void aPageInAnotherLanguageIsAnother(String path) throws Exception {
        String english = send("GET", path).headers().firstValue("ETag").orElseThrow();
        assertThat(
                        send("GET", path, "Accept-Language", "zh", "If-None-Match", english)
                                .statusCode())
                .isEqualTo(200);
    }
}
