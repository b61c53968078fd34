package org.biaozhun.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What generators of clients need: the kinds of things on which their code did not compile. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiStructureTests {

    private static final Set<String> CONTAINERS = Set.of("array", "object");

    @LocalServerPort private int port;
    private String text = "";
    private OpenAPI document = new OpenAPI();

    @BeforeEach
    void read() throws Exception {
        text = new Http(port).get("/v3/api-docs").body();
        document = Json31.mapper().readValue(text, OpenAPI.class);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    private List<Operation> operations() {
        return document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .toList();
    }

    /** All schemas, wherever they stand, by their places. */
    private Map<String, JsonNode> typed() {
        Map<String, JsonNode> found = new TreeMap<>();
        collect(json(), "", found);
        return found;
    }

    private static void collect(JsonNode node, String place, Map<String, JsonNode> found) {
        JsonNode type = node.path("type");
        if (type.isArray() || CONTAINERS.contains(type.asString(""))) {
            found.put(place, node);
        }
        node.propertyStream()
                .forEach(it -> collect(it.getValue(), place + "/" + it.getKey(), found));
        for (int at = 0; node.isArray() && at < node.size(); at++) {
            collect(node.get(at), place + "/" + at, found);
        }
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream().map(JsonNode::asString).toList()
                : List.of(type.asString());
    }

    @Test
    void everyArrayTellsItsItems() {
        assertThat(typed())
                .hasSizeGreaterThan(100)
                .allSatisfy((place, schema) ->
                        assertThat(!types(schema).contains("array") || schema.has("items"))
                                .as(place)
                                .isTrue());
    }

    @Test
    void nothingIsAnObjectOrSomethingElse() {
        assertThat(typed())
                .allSatisfy((place, schema) ->
                        assertThat(isOfOneShape(types(schema))).as(place).isTrue());
        assertThat(json().findValues("anyOf")).isEmpty();
        assertThat(json().findValues("oneOf")).isEmpty();
    }

    private static boolean isOfOneShape(List<String> types) {
        return types.stream().filter(type -> !type.equals("null")).count() == 1
                || Collections.disjoint(types, CONTAINERS);
    }

    @Test
    void everyOperationHasOneTagThatIsDeclared() {
        Set<String> declared =
                document.getTags().stream().map(Tag::getName).collect(Collectors.toSet());
        assertThat(operations())
                .hasSizeGreaterThan(100)
                .allSatisfy(operation ->
                        assertThat(operation.getTags())
                                .as(operation.getOperationId())
                                .hasSize(1)
                                .isSubsetOf(declared));
        assertThat(operations().stream().flatMap(operation -> operation.getTags().stream()))
                .containsAll(declared);
    }

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        assertThat(operations().stream().map(Operation::getOperationId))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAnswerNamesItsContentTypesWithASchema() {
        JsonNode all = json();
        assertThat(all.path("paths").propertyStream())
                .allSatisfy(path ->
                        assertThat(path.getValue().valueStream())
                                .allSatisfy(operation ->
                                        assertThat(contents(all, operation).valueStream())
                                                .as(path.getKey())
                                                .isNotEmpty()
                                                .allMatch(content -> content.has("schema"))));
    }

    private static JsonNode contents(JsonNode all, JsonNode operation) {
        JsonNode answer = operation.at("/responses/200");
        return answer.has("$ref")
                ? all.at(answer.path("$ref").asString().substring(1)).path("content")
                : answer.path("content");
    }

    @Test
    void noComponentIsUnused() {
        JsonNode all = json();
        List<String> used = all.findValues("$ref").stream().map(JsonNode::asString).toList();
        assertThat(all.path("components").propertyStream())
                .isNotEmpty()
                .allSatisfy(kind ->
                        assertThat(kind.getValue().propertyNames())
                                .allSatisfy(name ->
                                        assertThat(used)
                                                .contains(
                                                        "#/components/%s/%s"
                                                                .formatted(kind.getKey(), name))));
    }

    @Test
    void saysThatNoKeyIsNeededAndIsRightAtAnyAddress() {
        assertThat(json().path("security").isArray()).isTrue();
        assertThat(json().path("security")).isEmpty();
        assertThat(document.getServers()).extracting(Server::getUrl).containsExactly("/");
    }
}
