package org.biaozhun.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.List;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AnnexControllerTests {

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void aDocumentHasItsTypeNameAndEntityTag() throws Exception {
        String path = "/annex?asOf=2024-10-15&format=md&sections=authorities";
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("text/markdown;charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"whos-who-2024-10-15.md\"");
        assertThat(answer.body()).contains("**Head (SAC):** ○ not known: Administrator of SAC");
        String etag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(http.getIfNoneMatch(path, etag).statusCode()).isEqualTo(304);
        assertThat(http.get(path.replace("-15", "-16")).headers().firstValue("ETag").orElseThrow())
                .isNotEqualTo(etag);
    }

    @Test
    void theAcceptHeaderChoosesToo() throws Exception {
        assertThat(http.get("/annex?sections=reading", "application/json").body()).startsWith("{");
        assertThat(http.get("/annex.schema.json").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrowserGetsAPageWithTheAnnexAndTheDownloads() throws Exception {
        HttpResponse<String> page =
                http.get("/annex?asOf=2024-12-31&lang=zh&sections=reading", "text/html");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body())
                .contains("凡例")
                .contains("value=\"2024-12-31\"")
                .contains("lang=zh")
                .contains("format=json");
    }

    @Test
    void whatIsWrongIsSaidAsAProblem() throws Exception {
        for (String wrong :
                new String[] {
                    "asOf=yesterday",
                    "lang=fr",
                    "format=gif",
                    "sections=song",
                    "song=1",
                    "asOf=2024-01-01&asOf=2024-01-02"
                }) {
            HttpResponse<String> answer =
                    http.get(
                            "/annex?format=md&"
                                    + wrong.replace("format=gif", "proof=1&format=gif"));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("/problems/bad-parameter");
        }
    }

    @Test
    void theDescriptionOfTheApiTellsParametersAndFormats() throws Exception {
        JsonNode annex =
                JsonMapper.shared()
                        .readTree(http.get("/v3/api-docs").body())
                        .at("/paths/~1annex/get");
        List<String> parameters =
                annex.path("parameters")
                        .valueStream()
                        .map(p -> p.path("name").asString())
                        .filter(name -> !name.isEmpty())
                        .toList();
        assertThat(http.get("/annex?unheard-of=1").body())
                .contains("give some of " + parameters.stream().sorted().toList());
        List<AnnexFormat> formats = List.of(AnnexFormat.values());
        assertThat(annex.at("/parameters/1/schema/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(formats.stream().map(AnnexFormat::ending).toList());
        assertThat(annex.at("/responses/200/content").propertyNames())
                .containsExactlyElementsOf(formats.stream().map(AnnexFormat::mediaType).toList());
    }
}
