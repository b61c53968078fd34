package org.biaozhun.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class QualityPageTests {

    @LocalServerPort private int port;

    @Test
    void tellsWhatTheLatestInspectionFound() throws Exception {
        HttpResponse<String> page = new Http(port).get("/quality", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("The corpus is served").contains("0 violations, ");
    }

    @Test
    void tellsItAsJsonToo() throws Exception {
        assertThat(new Http(port).get("/quality", "application/json").body())
                .contains("\"published\":true")
                .contains("\"violations\":0");
    }
}
