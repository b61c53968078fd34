package org.biaozhun.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.biaozhun.Http;
import org.biaozhun.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OntologyPageTests {

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/ontology, text/turtle, text/turtle;charset=utf-8",
        "/ontology, application/ld+json, application/ld+json;charset=utf-8",
        "/ontology, text/html, text/html;charset=UTF-8",
        "/ontology, */*, text/turtle;charset=utf-8",
        "/ontology.ttl, text/html, text/turtle;charset=utf-8",
        "/ontology.rdf, */*, application/rdf+xml;charset=utf-8",
        "/ontology.nt, */*, application/n-triples;charset=utf-8",
        "/ontology.html, */*, text/html;charset=UTF-8",
        "/ontology/0.1.0, text/turtle, text/turtle;charset=utf-8",
    })
    void answersInTheFormatAskedFor(String path, String accept, String type) throws Exception {
        HttpResponse<String> answer = http.get(path, accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.type(answer)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"/ontology, image/png, 406", "/ontology/0.0.0, */*, 404"})
    void tellsWhatIsWrong(String path, String accept, int status) throws Exception {
        assertThat(http.get(path, accept).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"ttl, TURTLE", "nt, NTRIPLES", "rdf, RDFXML", "jsonld, JSONLD11"})
    void everyFormatHoldsTheSameStatements(String ending, String language) throws Exception {
        Model expected = ModelFactory.createDefaultModel();
        for (String file : new String[] {"biaozhun.ttl", "alignments.ttl"}) {
            RDFDataMgr.read(expected, Repository.ROOT.resolve("ontology/" + file).toString());
        }
        Model answered = ModelFactory.createDefaultModel();
        Lang lang = (Lang) Lang.class.getField(language).get(null);
        byte[] body = http.get("/ontology." + ending).body().getBytes(StandardCharsets.UTF_8);
        RDFDataMgr.read(answered, new ByteArrayInputStream(body), lang);
        assertThat(answered.isIsomorphicWith(expected)).isTrue();
    }

    @Test
    void everyTermHasItsAnchorAndItsCount() throws Exception {
        String page = http.get("/ontology", "text/html").body();
        assertThat(page)
                .contains("id=\"Tenure\"")
                .contains("id=\"tenureStatus\"")
                .contains("任")
                .containsPattern("<span>\\d+ things</span>")
                .contains("href=\"/list/role\"")
                .contains("org:member")
                .contains("<svg")
                .doesNotContain("style=");
    }

    @Test
    void examplesHaveBeenRun() throws Exception {
        assertThat(http.get("/ontology", "text/html").body())
                .contains("/api/queries/holder-on-day?day=")
                .contains("<th scope=\"col\">certainty</th>");
    }
}
