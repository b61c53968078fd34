package org.biaozhun.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WorkbenchTests {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    private static final String ASK = "/sparql?query=ASK%7B%7D";

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, "text/html", "text/html,*/*;q=0.1"})
    void aBrowserGetsThePage(String accept) throws Exception {
        for (String path : new String[] {"/sparql", ASK}) {
            HttpResponse<String> answer = http.get(path, accept);
            assertThat(Http.type(answer)).isEqualTo("text/html;charset=UTF-8");
            assertThat(answer.headers().allValues("Vary"))
                    .anyMatch(v -> v.matches("(?i)(.*,\\s*)?accept(,.*)?"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/*",
                "text/turtle,text/html;q=0.9",
                "text/turtle,text/html",
                "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,"
                        + "application/n-triples;q=0.8,text/turtle;q=0.6,application/rdf+xml;q=0.5,"
                        + "application/json;q=0.45,text/n3;q=0.35,application/xml;q=0.3,"
                        + "image/svg+xml;q=0.3,text/html;q=0.2,application/xhtml+xml;q=0.18"
            })
    void otherClientsGetTheEndpoint(String accept) throws Exception {
        assertThat(Http.type(http.get("/sparql", accept))).doesNotContain("html");
    }

    @Test
    void aFormatInTheAddressWins() throws Exception {
        assertThat(Http.type(http.get(ASK + "&format=json", BROWSER)))
                .startsWith("application/sparql-results+json");
    }

    @Test
    void aPostIsAnswered() throws Exception {
        HttpResponse<String> answer =
                http.post("/sparql", "application/sparql-query", "ASK{}", BROWSER);
        assertThat(Http.type(answer)).doesNotContain("html");
    }

    @Test
    void theQueryOfTheAddressIsInTheFieldAndEscaped() throws Exception {
        String page = http.get("/sparql?query=%3C/textarea%3E%3Cscript%3E", BROWSER).body();
        assertThat(page)
                .contains("&lt;/textarea&gt;&lt;script&gt;")
                .contains("<form id=\"plain\" method=\"get\" action=\"/sparql\">");
    }

    @Test
    void theLanguagesLeadBackToTheSameAddress() throws Exception {
        assertThat(http.get(ASK, BROWSER).body())
                .contains("href=\"/sparql?query=ASK%7B%7D&amp;lang=zh\"");
    }

    @Test
    void offersTheNamedQueries() throws Exception {
        assertThat(http.get("/sparql", BROWSER).body())
                .contains("<optgroup label=\"who\">")
                .containsPattern("<option [^>]*value=\"holder-on-day\"[^>]*lang=\"en\"");
    }

    @Test
    void everyScriptAndStyleIsOursAndThere() throws Exception {
        for (String path : new String[] {"/sparql", "/network?focus=/id/body/sac"}) {
            Matcher link =
                    Pattern.compile("(?:src|href)=\"([^\"]+\\.(?:js|css))\"")
                            .matcher(http.get(path, BROWSER).body());
            while (link.find()) {
                assertThat(link.group(1)).startsWith("/");
                assertThat(http.get(link.group(1)).statusCode()).as(link.group(1)).isEqualTo(200);
            }
        }
    }

    @Test
    void scriptsAreAllowedFromHereOnly() throws Exception {
        assertThat(
                        http.get("/sparql", BROWSER)
                                .headers()
                                .firstValue("Content-Security-Policy")
                                .orElseThrow())
                .startsWith("default-src 'self';")
                .doesNotContain("unsafe", "script-src", "http");
    }

    @Test
    void completesTermsAndNames() throws Exception {
        assertThat(http.get("/sparql/terms").body())
                .contains("\"bz\":\"https://w3id.org/biaozhun/ontology#\"")
                .contains("\"name\":\"bz:Tenure\"")
                .contains("\"name\":\"role:head\"")
                .endsWith("\"things\":[]}");
        assertThat(http.get("/sparql/terms?q=deng").body())
                .startsWith("{\"prefixes\":{},\"terms\":[],\"things\":[{")
                .contains("person/deng-zhiyong");
    }
}
