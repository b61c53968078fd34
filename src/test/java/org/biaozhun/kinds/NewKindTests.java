package org.biaozhun.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.biaozhun.Http;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A kind that only the ontology and the headers of queries name has all that kinds have. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "biaozhun.watch=false")
class NewKindTests {

    private static final String KIND =
            """

            bz:kind-vessel a bz:Kind ;
              rdfs:label "vessel"@en, "船舶"@zh-Hans ;
              bz:pluralLabel "Vessels"@en, "各船舶"@zh-Hans ;
              bz:segment "vessel" ;
              bz:kindGroup "actor" ;
              bz:rankInNetwork 1 ;
              bz:drawnAs "body" ;
              bz:kindTrait "acts", "has-tenures", "organisation", "organisation-tree" .
            """;

    private static final String VESSELS =
            """
            <https://w3id.org/biaozhun/id/vessel/snow-dragon> a org:FormalOrganization ;
              skos:prefLabel "Snow Dragon"@en, "雪龙"@zh-Hans ;
              schema:about <https://w3id.org/biaozhun/list/topic/standardisation> .
            <https://w3id.org/biaozhun/id/vessel/sampan> a org:FormalOrganization ;
              skos:prefLabel "Sampan"@en ;
              org:subOrganizationOf <https://w3id.org/biaozhun/id/vessel/snow-dragon> .
            person:li a foaf:Person ; skos:prefLabel "Li Hai"@en ; foaf:familyName "Li"@en .
            tenure:li-captain a bz:Tenure ; skos:prefLabel "Captain"@en ; org:member person:li ;
              org:organization <https://w3id.org/biaozhun/id/vessel/snow-dragon> ; org:role role:head ;
              schema:startDate "2024-01-02"^^xsd:date .
            event:launch a bz:Event ; skos:prefLabel "Launch"@en ; bz:eventKind event-kind:forum ;
              schema:startDate "2024-05-06"^^xsd:date ;
              schema:organizer <https://w3id.org/biaozhun/id/vessel/snow-dragon> .
            """;

    @TempDir private static Path folder;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void corpus(DynamicPropertyRegistry settings) throws IOException {
        SmallCorpus.in(folder)
                .withQueries()
                .with("ontology/biaozhun-kinds.ttl", read("ontology/biaozhun-kinds.ttl") + KIND)
                .with("queries/analysis/crew.rq", table("Crew", 2))
                .with("queries/analysis/hands.rq", table("Hands", 1))
                .with("data/vessels.ttl", VESSELS);
        settings.add("biaozhun.corpus", folder::toString);
        settings.add("biaozhun.sources", () -> "");
        settings.add("biaozhun.quality", () -> "warn");
    }

    /** A query that makes a table on the pages of vessels. */
    private static String table(String heading, int place) {
        return """
        #+ summary: Who sails
        #+ summary@zh: 谁在船上
        #+ description: Those on board.
        #+ description@zh: 船上的人员。
        #+ params:
        #+   vessel:
        #+     description: IRI of the vessel
        #+     description@zh: 船舶的IRI
        #+     example: https://w3id.org/biaozhun/id/vessel/snow-dragon
        #+ pages:
        #+   heading: %s
        #+   heading@zh: 船员
        #+   parameter: vessel
        #+   kinds: {vessel: %d}

        PREFIX org: <http://www.w3.org/ns/org#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

        SELECT ?holderLabel ?holder
        WHERE {
          ?tenure org:organization ?_vessel_iri ;
            org:member ?holder .
          ?holder skos:prefLabel ?holderLabel .
        }
        ORDER BY ?holderLabel ?holder
        """
                .formatted(heading, place);
    }

    private static String read(String path) throws IOException {
        return Files.readString(Repository.ROOT.resolve(path));
    }

    @Test
    void hasAPageWithItsNamesItsShapeAndItsTables() throws Exception {
        Html page = Html.of(port, "/id/vessel/snow-dragon");
        assertThat(page.text("main .kind a")).isEqualTo("Vessels");
        assertThat(page.values("main .kind a", "href")).contains("/id/vessel");
        assertThat(page.text(".holdings")).contains("Li Hai");
        assertThat(page.text("h2#people")).contains("(1)");
        assertThat(page.text("#organisation + ul")).contains("Sampan");
        assertThat(page.texts(".panel h2")).containsExactly("Hands (1)", "Crew (1)");
        assertThat(page.text("#crew tbody td")).contains("Li Hai");
        assertThat(Html.of(port, "/id/vessel/snow-dragon?lang=zh").text("#crew h2"))
                .isEqualTo("船员 (1)");
    }

    @Test
    void isInTheIndexAndHasOne() throws Exception {
        assertThat(Html.of(port, "/id?lang=zh").text("a[href^=/id/vessel]")).isEqualTo("各船舶");
        Html index = Html.of(port, "/id/vessel");
        assertThat(index.text("h1")).isEqualTo("Vessels");
        assertThat(index.values("tbody th a", "href"))
                .contains("/id/vessel/snow-dragon", "/id/vessel/sampan");
        assertThat(Html.of(port, "/").text("a[href=/id/vessel]")).isEqualTo("Vessels");
    }

    @Test
    void isAKindAndABodyOfTheSearch() throws Exception {
        String found =
                new Http(port).get("/search?q=snow+dragon&kind=vessel", "application/json").body();
        assertThat(found)
                .contains("\"kindLabel\":\"vessel\"")
                .contains("\"chineseKindLabel\":\"船舶\"")
                .contains("\"value\":\"vessel/snow-dragon\"");
        assertThat(new Http(port).get("/search?kind=none", "application/json").body())
                .contains("programme, vessel, standard");
    }

    @Test
    void isDrawnAndStandsBehindEvents() throws Exception {
        assertThat(new Http(port).get("/network/shapes.json", "application/json").body())
                .contains("\"vessel\":\"body\"");
        assertThat(
                        new Http(port)
                                .get("/network.json?focus=/id/event/launch", "application/json")
                                .body())
                .contains("\"kind\":\"vessel\"");
        assertThat(Html.of(port, "/calendar?month=2024-05").text("#body")).contains("Snow Dragon");
    }

    @Test
    void kindsThemselvesAreNoThings() throws Exception {
        assertThat(new Http(port).get("/search?q=vessels", "application/json").body())
                .doesNotContain("kind-vessel");
        assertThat(Html.of(port, "/list").values("a", "href")).noneMatch(l -> l.contains("kind-"));
    }
}
