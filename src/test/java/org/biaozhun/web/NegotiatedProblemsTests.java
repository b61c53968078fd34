package org.biaozhun.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.biaozhun.web.problems.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Every line of Accept counts, and caches hear that it did. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NegotiatedProblemsTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    private HttpResponse<String> get(String path, String... accept) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        for (String line : accept) {
            request.header("Accept", line);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    }

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, text/html",
        "/id/body/none, text/html",
        "/id/body/sac, text/turtle",
        "/sparql?query=SELEKT, text/plain",
        "/api/queries, text/html",
        "/api/queries/persons, text/csv",
        "/search?q=sac, text/html",
        "/ontology, text/turtle",
        "/annex?format=csv, text/csv",
    })
    void linesOfAcceptAreOneList(String path, String type) throws Exception {
        assertThat(type(get(path, "image/png", type))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "/calendar, foo, 200",
        "/network, /, 200",
        "/quality, text/html;q=2, 200",
        "/id/body/nosuch, '*/*;q=', 404",
        "/list/nosuch, foo, 404",
        "/error, text/html, 404",
    })
    void anUnreadableAcceptIsPassedOver(String path, String accept, int status) throws Exception {
        HttpResponse<String> answer = get(path, accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isNotEmpty();
        assertThat(type(answer)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, 404",
        "/sparql?query=SELEKT, 400",
        "/graphs?graph=urn:none, 404",
        "/id/body/none, 404",
        "/list/none/none, 404",
        "/api/queries/none, 404",
        "/api/queries/holder-on-day?day=never, 422",
        "/search?q=a&page=none, 422",
        "/admin/reload, 405",
    })
    void aProblemTellsCachesThatItWasChosen(String path, int status) throws Exception {
        for (String accept : List.of("application/json", "text/html")) {
            HttpResponse<String> problem = get(path, accept);
            boolean isPage = type(problem).equals("text/html");
            // a browser that asks the endpoint gets the workbench
            assertThat(problem.statusCode())
                    .isEqualTo(path.contains("SELEKT") && isPage ? 200 : status);
            List<String> vary =
                    problem.headers().allValues("Vary").stream()
                            .flatMap(line -> Arrays.stream(line.split(",", -1)))
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
            assertThat(vary)
                    .as("%s as %s", path, accept)
                    .doesNotHaveDuplicates()
                    .contains("accept");
            if (isPage) {
                assertThat(vary).contains("accept-language");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"POST, /id/body/sac", "PUT, /api/queries/persons", "TRACE, /sparql"})
    void whatSpringAndTomcatRefuseHasOurType(String method, String path) throws Exception {
        HttpResponse<String> refused = new Http(port).send(method, path);
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.body())
                .contains("\"type\":\"/problems/method-not-allowed\"")
                .contains("\"title\":\"No such method\"");
        assertThat(refused.headers().firstValue("Allow").orElseThrow())
                .contains("GET")
                .doesNotContain("DELETE", "PUT");
    }

    @Test
    void aTypeOfAStatusHasThatStatus() {
        assertThat(
                        IntStream.range(400, 600)
                                .boxed()
                                .filter(s -> ProblemType.ofStatus(s).isPresent()))
                .hasSizeGreaterThan(10)
                .allMatch(s -> ProblemType.ofStatus(s).orElseThrow().status().value() == s);
    }
}
