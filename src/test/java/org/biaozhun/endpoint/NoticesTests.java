package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.biaozhun.Repository;
import org.biaozhun.endpoint.notices.TermNotices;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** No silent zeros: terms by which nothing is found are named, and the answer is as ever. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NoticesTests {

    private static final String PREFIXES =
            """
            PREFIX bz: <https://w3id.org/biaozhun/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX schema: <https://schema.org/>
            PREFIX role: <https://w3id.org/biaozhun/list/role/>
            PREFIX ex: <http://example.org/>
            """;

    @LocalServerPort private int port;

    private HttpResponse<String> ask(String query) throws Exception {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return new Http(port).get("/sparql?format=json&query=" + encoded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ?c bz:responsibleCommittee ?x    | bz:responsibleCommittee is a property that nobody has declared: the nearest is bz:responsibleBody
                    ?c a bz:Subcomittee              | bz:Subcomittee is a class that nobody has declared: the nearest is bz:Subcommittee
                    ?c schema:startdate ?x           | schema:startdate is a property that nothing here uses: the nearest is schema:startDate
                    ?c <http://schema.org/startDate> ?x | <http://schema.org/startDate> is a property that nothing here uses: the nearest is schema:startDate <https://schema.org/startDate>
                    ?c ^bz:chairdBy/bz:x* ?x         | bz:chairdBy is a property that nobody has declared: the nearest is bz:chairedBy; bz:x is a property that nobody has declared
                    ?c ?p role:chairman              | nothing is said of role:chairman: the nearest is role:chair
                    FILTER NOT EXISTS { ?c bz:chairdBy ?x } | bz:chairdBy is a property that nobody has declared: the nearest is bz:chairedBy
                    ?c ?p ?x FILTER(?p = bz:chairdBy) | nothing is said of bz:chairdBy: the nearest is bz:chairedBy
                    VALUES ?x { role:chairman } ?c ?p ?x | nothing is said of role:chairman: the nearest is role:chair
                    GRAPH ex:graph { ?c ?p ?x }      | <http://example.org/graph> is no graph of this dataset
                    ?c ?p <https://w3id.org/biaozhun/id/body/sacc> | nothing is said of body:sacc
                    ?c ex:标 ?x             | <http://example.org/%E6%A0%87> is a property that nothing here uses
                    """)
    void aTermThatNothingHasIsNamed(String pattern, String notice) throws Exception {
        HttpResponse<String> answer = ask(PREFIXES + "ASK { " + pattern + " }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Biaozhun-Notice")).contains(notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?c bz:chairedBy ?x ; schema:startDate ?y }",
                "ASK { ?c a bz:TechnicalCommittee ; ?p role:chair }",
                "ASK { GRAPH <https://w3id.org/biaozhun/graph/inferred/dates> { ?c ?p ?x } }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(?o = 'bz:Comittee') }",
                "DESCRIBE <https://w3id.org/biaozhun/id/body/sac>",
            })
    void aQueryOfRealTermsGetsNoNotice(String query) throws Exception {
        HttpResponse<String> answer = ask(PREFIXES + query);
        assertThat(answer.headers().firstValue("Biaozhun-Notice")).isEmpty();
    }

    @Test
    void theQuestionsOfTheCorpusNameNothingThatIsNotDeclared() {
        Snapshot snapshot = Repository.snapshot();
        assertThat(QueryCatalogue.of(snapshot).all().stream().filter(it -> !it.isForEditors()))
                .isNotEmpty()
                .allSatisfy(query ->
                        assertThat(TermNotices.of(snapshot, query.query()))
                                .as(query.name())
                                .allMatch(notice ->
                                        notice.endsWith("that is declared, and not used")));
    }

    @Test
    void aNoticeChangesNoByteAndComesAgainWithAKeptAnswer() throws Exception {
        String query = PREFIXES + "SELECT ?x { ?c bz:chairdBy ?x }";
        HttpResponse<String> first = ask(query);
        HttpResponse<String> again = ask(query);
        assertThat(again.body()).isEqualTo(first.body()).contains("\"bindings\"");
        assertThat(again.headers().firstValue("Biaozhun-Notice"))
                .isEqualTo(first.headers().firstValue("Biaozhun-Notice"))
                .isPresent();
    }

    @Test
    void fiveTermsAreNamedAtMost() throws Exception {
        String pattern = "?s <x:1> 1 ; <x:2> 1 ; <x:3> 1 ; <x:4> 1 ; <x:5> 1 ; <x:6> 1";
        assertThat(
                        ask("ASK { " + pattern + " }")
                                .headers()
                                .firstValue("Biaozhun-Notice")
                                .orElse(""))
                .contains("<x:5>")
                .doesNotContain("<x:6>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ASK { ?s bz:chairedBy ?o }   | ; put in front: PREFIX bz: <https://w3id.org/biaozhun/ontology#>
                    ASK { ?s skos:prefLabel ?o } | ; put in front: PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    ASK { ?s scos:prefLabel ?o } | ; there is no prefix scos: in use here, the nearest is: PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    ASK { ?s q:prefLabel ?o }    | ; there is no prefix q: in use here, GET /sparql/terms lists those that are
                    """)
    void aMissingPrefixIsToldWithItsLine(String query, String advice) throws Exception {
        HttpResponse<String> answer = ask(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(advice);
    }
}
