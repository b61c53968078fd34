package org.biaozhun.things;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.biaozhun.Http;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whoever comes with an IRI that was merged away is led to the thing, on every face. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"biaozhun.sources=", "biaozhun.watch=false"})
class TiedThingsTests {

    private static final String PEOPLE =
            """
            <https://w3id.org/biaozhun/graph/data/people> dcterms:source work:biaozhun-ties .
            work:biaozhun-ties a schema:CreativeWork ; skos:prefLabel "Ties"@en .
            person:deng-zhiyong a foaf:Person ; skos:prefLabel "Deng Zhiyong"@en ; foaf:familyName "Deng"@en .
            person:deng-sac a foaf:Person ; skos:prefLabel "Zhiyong T. Deng"@en ; foaf:familyName "Deng"@en .
            person:deng-sac-tc1 a foaf:Person ; skos:prefLabel "邓志勇"@zh-Hans ; foaf:familyName "邓"@zh-Hans .
            body:sac a bz:Agency ; skos:prefLabel "SAC"@en .
            tenure:deng-sac-head a bz:Tenure ; skos:prefLabel "Administrator"@en ; org:member person:deng-sac ;
              org:organization body:sac ; org:role role:head ; schema:startDate "2024-11-28"^^xsd:date .
            """;

    @TempDir private static Path folder;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void corpus(DynamicPropertyRegistry settings) throws IOException {
        SmallCorpus.in(folder)
                .withQueries()
                .with("data/people.ttl", PEOPLE)
                .with(
                        "data/registers/ties.rq",
                        Files.readString(Repository.ROOT.resolve("data/registers/ties.rq")))
                .with(
                        "data/registers/ties.tsv",
                        """
                        thing\tsame_as\treason\tsource
                        person:deng-sac-tc1\tperson:deng-sac\tOne committee.\t
                        person:deng-sac\tperson:deng-zhiyong\tOne office.\t
                        """);
        settings.add("biaozhun.corpus", folder::toString);
        settings.add("biaozhun.quality", () -> "warn");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/person/deng-sac, /id/person/deng-zhiyong",
        "/id/person/deng-sac-tc1, /id/person/deng-zhiyong",
        "/id/person/deng-sac.ttl, /id/person/deng-zhiyong.ttl",
        "/id/person/deng-sac?lang=zh&asOf=2024-12-01,"
                + " /id/person/deng-zhiyong?lang=zh&asOf=2024-12-01",
        "/id/person/deng-sac?sources=people, /id/person/deng-zhiyong?sources=people"
    })
    void theOldIriLeadsToTheKeptOne(String old, String kept) throws Exception {
        HttpResponse<String> answer = new Http(port).get(old, "text/html");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(kept);
        assertThat(new Http(port).get(kept).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsUnknownIsStillUnknown() throws Exception {
        assertThat(new Http(port).get("/id/person/nobody").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"邓志勇", "Zhiyong T. Deng", "Deng Zhiyong"})
    void theSearchFindsItByEachName(String name) throws Exception {
        assertThat(new Http(port).get("/search?format=json&q=" + Http.encode(name)).body())
                .contains("/id/person/deng-zhiyong\"")
                .doesNotContain("/id/person/deng-sac");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/biaozhun/id/person/deng-zhiyong",
                "https://w3id.org/biaozhun/id/person/deng-sac",
                "person:deng-sac-tc1",
                "deng-sac",
                "邓志勇"
            })
    void aQuestionAboutTheOldIriIsAboutTheKeptOne(String person) throws Exception {
        HttpResponse<String> answer =
                new Http(port)
                        .get(
                                "/api/queries/person-tenures?person=" + Http.encode(person),
                                "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Administrator").contains("2024-11-28");
    }

    @Test
    void aQuestionToSourcesThatDoNotTellOfTheTieIsAboutTheKeptOneToo() throws Exception {
        String question = "/api/queries/person-tenures?sources=people&person=deng-sac";
        assertThat(new Http(port).get(question, "text/csv").body()).contains("2024-11-28");
    }

    @Test
    void theNetworkAroundTheOldIriIsThatOfTheKeptOne() throws Exception {
        String network = "/network.json?focus=/id/person/deng-sac";
        assertThat(new Http(port).get(network, "application/json").body())
                .contains("\"focus\":\"https://w3id.org/biaozhun/id/person/deng-zhiyong\"");
    }

    @Test
    void thePagesTellOfTheTie() throws Exception {
        assertThat(Html.of(port, "/id/person/deng-zhiyong").text("main"))
                .contains("Administrator")
                .contains("Zhiyong T. Deng");
        assertThat(Html.of(port, "/id/tie/person-deng-sac-is-deng-zhiyong").text("main"))
                .contains("One office.")
                .contains("Deng Zhiyong");
    }
}
