package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GraphsTests {

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void withoutAQueryItDescribesItself() throws Exception {
        HttpResponse<String> description = http.get("/sparql");
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(Http.type(description)).isEqualTo("text/turtle;charset=utf-8");
        assertThat(description.body()).contains("UnionDefaultGraph").doesNotContain("sh:select");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/void.ttl", "/.well-known/void"})
    void describesItsDataset(String path) throws Exception {
        HttpResponse<String> description = http.get(path);
        assertThat(Http.type(description)).isEqualTo("text/turtle;charset=utf-8");
        assertThat(description.body()).contains("sparqlEndpoint").contains("SPARQLExecutable");
    }

    @Test
    void graphsAreReadByNameByPathAndAsTheirUnion() throws Exception {
        String graph = "graph/data/sesec/2024-nov-dec/18-tc609-projects";
        String iri = "https://w3id.org/biaozhun/" + graph;
        String byName = http.get("/graphs?graph=" + Http.encode(iri), "text/turtle").body();
        assertThat(byName).contains("SAC/TC 609");
        assertThat(http.get("/" + graph, "text/turtle").body()).isEqualTo(byName);
        HttpResponse<String> union = http.get("/graphs?default", "application/n-triples");
        assertThat(union.statusCode()).isEqualTo(200);
        assertThat(union.body().lines()).hasSizeGreaterThan(10_000);
    }

    @Test
    void aQueryMaySelectAmongTheGraphsOfTheSnapshot() throws Exception {
        String graph = "https://w3id.org/biaozhun/graph/data/sesec/2024-nov-dec/18-tc609-projects";
        String ask = "ASK { <https://w3id.org/biaozhun/id/person/deng-zhiyong> ?p ?o }";
        String path =
                "/sparql?query=" + Http.encode(ask) + "&default-graph-uri=" + Http.encode(graph);
        assertThat(http.get(path).body()).contains("false");
        assertThat(http.get("/sparql?query=" + Http.encode(ask)).body()).contains("true");
    }
}
