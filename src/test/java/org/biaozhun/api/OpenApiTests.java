package org.biaozhun.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.biaozhun.Http;
import org.biaozhun.SmallCorpus;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

@Isolated("publishes other snapshots on the server that others use too")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NEW_QUESTION =
            """
            #+ summary: A new question
            #+ description: Whatever is a thing.
            #+ tags: [who]

            SELECT ?thing WHERE { ?thing a ?class } ORDER BY ?thing
            """;

    private final Snapshots snapshots;
    @LocalServerPort private int port;

    OpenApiTests(@Autowired Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    private Http http() {
        return new Http(port);
    }

    private JsonNode document() throws Exception {
        HttpResponse<String> answer = http().get("/v3/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private JsonNode operation(String query) throws Exception {
        return operation(document(), query);
    }

    private static JsonNode operation(JsonNode document, String query) {
        return document.path("paths").path("/api/queries/" + query).path("get");
    }

    @Test
    void isOpenApi31OfThisSite() throws Exception {
        JsonNode document = document();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("Biaozhun");
        assertThat(document.at("/info/version").asString()).isNotBlank();
        assertThat(document.at("/info/license/identifier").asString()).isEqualTo("CC-BY-4.0");
    }

    @Test
    void isValid() throws Exception {
        assertThat(faults(document())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/paths/~1quality/get/responses/200",
                "/components/parameters/page/schema",
                "/paths/~1api~1queries~1holder-on-day/get/parameters/0/schema",
            })
    void isNotValidWithAFault(String place) throws Exception {
        JsonNode document = document();
        ((ObjectNode) document.at(place)).put("description", 1);
        assertThat(faults(document)).isNotEmpty();
    }

    /** What is wrong by OpenAPI's own schema, and in Schema Objects by that of JSON Schema. */
    private static List<Error> faults(JsonNode document) throws Exception {
        try (InputStream file =
                OpenApiTests.class.getResourceAsStream("/openapi/schema-2026-08-03.json")) {
            ObjectNode openApi = (ObjectNode) JSON.readTree(file);
            ((ObjectNode) openApi.at("/$defs/schema"))
                    .put("$ref", "https://json-schema.org/draft/2020-12/schema");
            Schema schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(openApi);
            return schema.validate(document);
        }
    }

    @Test
    void everyReferenceLeadsToAComponent() throws Exception {
        JsonNode document = document();
        assertThat(document.findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(document.at(reference.asString().substring(1)).isObject())
                                .as(reference.asString())
                                .isTrue());
    }

    @Test
    void everyNamedQueryIsAnOperationWithItsParameters() throws Exception {
        JsonNode document = document();
        assertThat(QueryCatalogue.of(snapshots.current()).all())
                .isNotEmpty()
                .allSatisfy(query -> isTold(query, operation(document, query.name())));
    }

    private static void isTold(NamedQuery query, JsonNode operation) {
        assertThat(operation.path("operationId").asString()).isEqualTo(query.name());
        assertThat(operation.path("summary").asString())
                .isEqualTo(query.header().summary().orElseThrow());
        assertThat(operation.path("description").asString())
                .isEqualTo(query.header().description().orElseThrow());
        assertThat(texts(operation.path("tags"))).containsExactly(query.header().tags().getFirst());
        assertThat(operation.path("parameters").valueStream().map(p -> p.path("name").asString("")))
                .containsAll(query.parameters().stream().map(p -> p.name()).toList());
        assertThat(operation.at("/responses/200/content").propertyNames())
                .containsExactlyElementsOf(
                        AnswerFormat.of(query).stream().map(AnswerFormat::mediaType).toList());
        assertThat(operation.at("/responses/200/content/application~1json/schema/items/properties"))
                .hasSize(query.query().isSelectType() ? query.query().getResultVars().size() : 0);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @ParameterizedTest
    @CsvSource({"day, string, date, 2020-06-01", "post, string, '', https://w3id.org/"})
    void aParameterTellsWhatItTakes(String name, String type, String format, String example)
            throws Exception {
        JsonNode parameter =
                operation("holder-on-day")
                        .path("parameters")
                        .valueStream()
                        .filter(p -> p.path("name").asString("").equals(name))
                        .findFirst()
                        .orElseThrow();
        assertThat(parameter.path("required").asBoolean()).isTrue();
        assertThat(parameter.path("description").asString()).isNotBlank();
        assertThat(parameter.path("example").asString()).startsWith(example);
        assertThat(parameter.at("/schema/type").asString()).isEqualTo(type);
        assertThat(parameter.at("/schema/format").asString("")).isEqualTo(format);
    }

    @Test
    void aQueryTellsItsHeadersAndProblems() throws Exception {
        JsonNode responses = operation("holder-on-day").path("responses");
        assertThat(responses.propertyNames())
                .containsExactlyInAnyOrder("200", "304", "400", "404", "406", "413", "422", "503");
        assertThat(responses.at("/200/headers").propertyNames())
                .containsExactlyInAnyOrder("Biaozhun-Selection", "ETag", "Link", "X-Total-Count");
        assertThat(document().at("/components/responses/bad-parameter/content").propertyNames())
                .containsExactly("application/problem+json");
    }

    @Test
    void everyOperationTakesAGradeAndSources() throws Exception {
        for (JsonNode path : document().path("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.path("parameters").findValuesAsString("$ref"))
                        .as(operation.path("operationId").asString())
                        .contains("#/components/parameters/grade")
                        .contains("#/components/parameters/sources");
            }
        }
    }

    @Test
    void theOtherEndpointsAreOperations() throws Exception {
        assertThat(document().path("paths").propertyNames())
                .contains(
                        "/annex",
                        "/api/queries",
                        "/api/queries/{name}/values/{parameter}",
                        "/calendar.ics",
                        "/graph/{path}",
                        "/graphs",
                        "/id/{kind}/{slug}",
                        "/list/{list}/{code}",
                        "/network.json",
                        "/ontology",
                        "/quality",
                        "/search",
                        "/search/suggest",
                        "/sparql",
                        "/sparql/terms",
                        "/void.ttl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/api-docs", "/v3/api-docs.yaml"})
    void isKeptWhileTheSnapshotIs(String path) throws Exception {
        HttpResponse<String> first = http().get(path);
        HttpResponse<String> again = http().get(path);
        assertThat(again.body()).isEqualTo(first.body()).isNotEmpty();
        assertThat(Http.type(again)).isEqualTo(Http.type(first)).isNotEmpty();
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(http().getIfNoneMatch(path, etag).statusCode()).isEqualTo(304);
        assertThat(http().head(path).statusCode()).isEqualTo(200);
    }

    @Test
    void followsTheSnapshotThatIsServed(@TempDir Path folder) throws Exception {
        Snapshot before = snapshots.current();
        String etag = http().get("/v3/api-docs").headers().firstValue("ETag").orElseThrow();
        assertThat(operation("new-question").isMissingNode()).isTrue();
        snapshots.publish(
                SmallCorpus.in(folder)
                        .with("queries/analysis/new-question.rq", NEW_QUESTION)
                        .build());
        try {
            assertThat(http().getIfNoneMatch("/v3/api-docs", etag).statusCode()).isEqualTo(200);
            assertThat(operation("new-question").isObject()).isTrue();
            assertThat(operation("holder-on-day").isMissingNode()).isTrue();
        } finally {
            snapshots.publish(before);
        }
        assertThat(operation("new-question").isMissingNode()).isTrue();
    }
}
