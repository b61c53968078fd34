package org.biaozhun.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.biaozhun.Repository;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HomeTests {

    @LocalServerPort private int port;

    @Test
    void theFirstPageHasOneSearchFieldAndTheWaysIn() throws Exception {
        Html home = Html.of(port, "/");
        assertThat(home.document().select("main input[type=search][name=q]")).hasSize(1);
        assertThat(home.values(".entries a", "href"))
                .containsExactly(
                        "/id/body/samr#organisation",
                        "/id/body",
                        "/id/person",
                        "/id/committee",
                        "/id/standard",
                        "/id/document",
                        "/calendar",
                        "/network");
    }

    @Test
    void theFirstPageTellsWhatThereIsAndWhatIsMissing() throws Exception {
        Html home = Html.of(port, "/");
        String statements = "%,d".formatted(Repository.snapshot().triples());
        assertThat(home.text("main")).contains(statements + " statements", "ends on 31 Dec 2024");
        assertThat(home.texts("tbody tr"))
                .anyMatch(row -> row.matches("Persons \\d+"))
                .anyMatch(row -> row.matches("tenures without a start \\d+ of \\d+"));
        assertThat(home.values("main a", "href")).contains("/id/issue/sesec-2024-nov-dec");
    }

    @Test
    void theLanguageIsThatOfTheParameterThenOfTheBrowser() throws Exception {
        assertThat(languageOf("/", "zh-CN,zh;q=0.9,en;q=0.5")).isEqualTo("zh-Hans");
        assertThat(languageOf("/", "de,en;q=0.5")).isEqualTo("en");
        assertThat(languageOf("/?lang=en", "zh-CN")).isEqualTo("en");
        assertThat(languageOf("/?lang=xx", "fr")).isEqualTo("en");
    }

    private String languageOf(String path, String accepted) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Language", accepted)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            return Jsoup.parse(answer.body()).expectFirst("html").attr("lang");
        }
    }

    @Test
    void anErrorCanBeReportedFromAnyPage() throws Exception {
        assertThat(Html.of(port, "/id/person/deng-zhiyong").values("footer a", "href"))
                .contains("/report?page=/id/person/deng-zhiyong");
        assertThat(Html.of(port, "/report?page=/id/person/deng-zhiyong").text("main code"))
                .isEqualTo("/id/person/deng-zhiyong");
    }
}
