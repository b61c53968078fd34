package org.biaozhun.things;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ThingsTests {

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/id/person/deng-zhiyong, text/turtle, text/turtle;charset=utf-8",
        "/id/person/deng-zhiyong, application/ld+json, application/ld+json;charset=utf-8",
        "/id/person/deng-zhiyong, text/html, text/html;charset=UTF-8",
        "/id/person/deng-zhiyong.ttl, text/html, text/turtle;charset=utf-8",
        "/id/person/deng-zhiyong.html, */*, text/html;charset=UTF-8",
        "/id/standard/gb-t-4706.1-2024, text/turtle, text/turtle;charset=utf-8",
        "/id/standard/gb-t-4706.1-2024.jsonld, */*, application/ld+json;charset=utf-8",
        "/list/role/head, text/turtle, text/turtle;charset=utf-8",
        "/list/role, text/html, text/html;charset=UTF-8",
    })
    void answersInTheFormatAskedFor(String path, String accept, String type) throws Exception {
        HttpResponse<String> answer = http.get(path, accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.type(answer)).isEqualTo(type);
    }

    @Test
    void aPageShowsNamesInBothLanguagesFactsAndTheirSources() throws Exception {
        String page = http.get("/id/body/sac", "text/html").body();
        assertThat(page)
                .contains("Standardisation Administration of China")
                .contains("lang=\"zh-Hans\"")
                .contains("国家标准化管理委员会")
                .contains("href=\"/id/person/deng-zhiyong\"")
                .contains("href=\"/id/article/sesec-2024-nov-dec-03\"");
    }

    @Test
    void aPageEscapesWhatItShows() throws Exception {
        String page =
                http.get("/id/document/domestic-products-procurement-notice", "text/html").body();
        assertThat(page).doesNotContain("<script>");
    }

    @Test
    void linksInTurtleKeepTheirIris() throws Exception {
        assertThat(http.get("/id/person/deng-zhiyong.ttl").body())
                .contains("<https://w3id.org/biaozhun/id/person/>")
                .doesNotContain("localhost");
    }

    @ParameterizedTest
    @CsvSource({"/id/person/nobody, */*, 404", "/id/person/deng-zhiyong, image/png, 406"})
    void tellsWhatIsWrong(String path, String accept, int status) throws Exception {
        HttpResponse<String> answer = http.get(path, accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.type(answer)).startsWith("application/problem+json");
    }
}
