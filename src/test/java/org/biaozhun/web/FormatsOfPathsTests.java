package org.biaozhun.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;

/** Paths, endings, the parameter format, Accept: which answer comes, and under which name. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FormatsOfPathsTests {

    @LocalServerPort private int port;

    private HttpResponse<String> get(String path, String accept) throws Exception {
        return new Http(port).get(path, accept);
    }

    /** RFC 3986, section 6.2.2.2. */
    @ParameterizedTest
    @CsvSource({
        "/id/standard/gb-t-4706.1, /id/standard/gb-t-4706%2E1",
        "/id/body/sac, /id/body/%73ac",
        "/id/body/sac, /%69d/body/sac",
        "/id/person/deng-zhiyong.ttl, /id/person/deng%2Dzhiyong%2ettl",
        "/list/topic, /list/t%6Fpic",
        "/api/queries/holder-on-day.csv, /api/queries/holder%2Don%2Dday%2Ecsv",
        "/ontology.ttl, /ontology%2Ettl",
    })
    void unreservedCharactersAreEqualHoweverEncoded(String plain, String encoded) throws Exception {
        HttpResponse<String> expected = get(plain, "*/*");
        HttpResponse<String> answer = get(encoded, "*/*");
        assertThat(answer.statusCode()).isEqualTo(expected.statusCode()).isNotEqualTo(404);
        assertThat(Http.type(answer)).isEqualTo(Http.type(expected));
        assertThat(answer.headers().firstValue("ETag"))
                .isEqualTo(expected.headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @CsvSource({"/%61dmin/reload", "/%73parql?query=SELEC", "/api%2Fqueries"})
    void encodingIsNoWayRound(String path) throws Exception {
        assertThat(get(path, "application/json").statusCode()).isBetween(400, 499);
        assertThat(
                        get("/%61dmin/reload", "*/*")
                                .headers()
                                .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id/body/sac | text/html, text/*;q=0.5, image/*, application/* | text/html",
                "/id/body/sac | text/html, image/gif, image/jpeg, */* | text/html",
                "/id/body/sac | text/html, image/gif, *; q=.2, */*; q=.2 | text/html",
                "/ontology | application/rdf+xml, */* | application/rdf+xml",
                "/sparql?query=ASK%7B%7D | text/csv, */* | text/csv",
                "/sparql | text/html, image/png, */* | text/html",
                "/api/queries/persons | text/html, */* | text/html",
                "/search?q=sac | text/html, */* | text/html",
                "/id/body/sac | */* | text/turtle",
                "/id/body/sac | ;;;, application/ld+json | application/ld+json",
            })
    void aNamedTypeComesBeforeAWildcard(String path, String accept, String type) throws Exception {
        assertThat(Http.type(get(path, accept))).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({
        "/id/body/sac.ttl, text/turtle, sac.ttl",
        "/id/body/sac.jsonld, application/ld+json, sac.jsonld",
        "/id/body/sac.nt, application/n-triples, sac.nt",
        "/id/body/sac.rdf, application/rdf+xml, sac.rdf",
        "/id/body/sac.csv, text/csv, sac.csv",
        "/id/body/sac?format=ttl, text/turtle, sac.ttl",
        "/id/body/sac?format=turtle, text/turtle, sac.ttl",
        "/id/body/sac?format=application/ld%2Bjson, application/ld+json, sac.jsonld",
        "/id/standard/gb-t-4706.1?format=nt, application/n-triples, gb-t-4706.1.nt",
        "/ontology.jsonld, application/ld+json, ontology.jsonld",
        "/ontology?format=rdf, application/rdf+xml, ontology.rdf",
        "/ontology/0.1.0?format=ttl, text/turtle, ontology.ttl",
        "/api/queries/persons?format=csv, text/csv, persons.csv",
    })
    void isSavedUnderItsName(String path, String type, String name) throws Exception {
        HttpResponse<String> answer = get(path, "*/*");
        assertThat(Http.type(answer)).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/body/sac?format=html, text/html",
        "/ontology?format=html, text/html",
        "/api/queries?format=html, text/html",
        "/api/queries?format=json, application/json",
        "/id?format=html, text/html",
    })
    void theParameterIsHeard(String path, String type) throws Exception {
        assertThat(Http.type(get(path, "text/csv;q=0.1, text/turtle"))).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({
        "/id/body/sac?format=xlsx, text/turtle",
        "/id/body/sac?format=, text/turtle",
        "/ontology?format=csv, text/turtle",
        "/api/queries?format=ttl, application/json",
        "/api/queries/persons?format=ttl, text/csv",
        "/search?q=a&format=csv, application/json",
        "/id?format=ttl, text/html",
        "/id/body?format=json, text/html",
        "/list?format=json, text/html",
        "/?format=json, text/html",
        "/calendar?format=ics, text/html",
        "/network?format=json, text/html",
    })
    void anotherFormatIsRefusedWithTheList(String path, String offered) throws Exception {
        HttpResponse<String> refused = get(path, "text/html, */*;q=0.1");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(Http.type(refused)).startsWith("application/problem+json");
        assertThat(refused.body())
                .contains("/problems/not-acceptable")
                .contains("this is answered as ")
                .contains("(" + offered + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/body/sac", "/ontology", "/api/queries", "/api/queries/persons",
                "/search?q=a", "/sparql?query=ASK%7B%7D", "/graphs?default", "/calendar",
                "/network", "/quality"
            })
    void whoAcceptsNoneHearsWhatThereIs(String path) throws Exception {
        HttpResponse<String> refused = get(path, "image/png");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(Http.type(refused)).startsWith("application/problem+json");
        assertThat(refused.body())
                .contains("/problems/not-acceptable")
                .containsPattern("text/|application/sparql");
    }
}
