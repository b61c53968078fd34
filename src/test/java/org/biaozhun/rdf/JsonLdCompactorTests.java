package org.biaozhun.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.jena.graph.Triple;
import org.biaozhun.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class JsonLdCompactorTests {

    private static final String PREFIXES =
            """
            PREFIX bz: <https://w3id.org/biaozhun/ontology#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX person: <https://w3id.org/biaozhun/id/person/>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX tenure: <https://w3id.org/biaozhun/id/tenure/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final String HOLDER =
            """
            person:li a foaf:Person ; skos:prefLabel "Li"@en , "李"@zh-Hans .
            tenure:li-head a bz:Tenure ; org:member person:li ; schema:startDate "2020"^^xsd:gYear ;
              schema:position 1 .
            """;

    private static List<Triple> read(byte[] document, RdfSyntax syntax) throws IOException {
        RdfDocument read =
                new RdfReader()
                        .read(new ByteArrayInputStream(document), syntax, "urn:base", "scope");
        assertThat(read.faults()).isEmpty();
        return read.statements().stream().map(located -> located.quad().asTriple()).toList();
    }

    private static List<Triple> turtle(String text) throws IOException {
        return read((PREFIXES + text).getBytes(StandardCharsets.UTF_8), RdfSyntax.TURTLE);
    }

    private static JsonLdCompactor compactor() throws IOException {
        return new JsonLdCompactor(
                Files.readString(Repository.ROOT.resolve("ontology/context.jsonld")));
    }

    private static JsonNode json(byte[] document) {
        return JsonMapper.shared().readTree(document);
    }

    @Test
    void usesTheWordsOfTheContext() throws IOException {
        JsonNode person =
                json(
                        compactor()
                                .compact(
                                        turtle(
                                                "person:li a foaf:Person ; skos:prefLabel"
                                                        + " '李'@zh-Hans .")));
        assertThat(person.path("id").asString()).isEqualTo("person:li");
        assertThat(person.path("type").asString()).isEqualTo("foaf:Person");
        assertThat(person.path("label").path("zh-Hans").asString()).isEqualTo("李");
    }

    @Test
    void expandsToTheSameTriples() throws IOException {
        JsonLdCompactor compactor = compactor();
        for (Path file : Repository.files("data", ".ttl")) {
            List<Triple> triples = read(Files.readAllBytes(file), RdfSyntax.TURTLE);
            List<Triple> back = read(compactor.compact(triples), RdfSyntax.JSON_LD);
            assertThat(back).as(file.toString()).hasSameSizeAs(triples);
            assertThat(Set.copyOf(back)).as(file.toString()).isEqualTo(Set.copyOf(triples));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-20",
                "true",
                "1.50",
                "1e0",
                "'05'^^xsd:integer",
                "'1'^^xsd:boolean",
                "'2024-02-29'^^xsd:date",
                "'2024'^^xsd:gYear",
                "'a'@en",
                "'line\\nbreak'",
                "''",
                "'=1+1'",
                "<urn:x>",
                "_:b",
                "99999999999999999999",
                "'x'^^<urn:type>"
            })
    void keepsAValueAsItIs(String value) throws IOException {
        List<Triple> triples = turtle("person:li schema:value %s .".formatted(value));
        assertThat(read(compactor().compact(triples), RdfSyntax.JSON_LD))
                .singleElement()
                .extracting(Triple::getObject)
                .matches(read -> read.equals(triples.getFirst().getObject()) || read.isBlank());
    }

    @Test
    void keepsTheCaseOfLanguageTags() throws IOException {
        List<Triple> triples =
                turtle("person:li skos:prefLabel '李'@zh-Hans ; schema:value 'li'@zh-Latn-CN .");
        JsonNode person = json(compactor().compact(triples));
        assertThat(person.path("label").propertyNames()).containsExactly("zh-Hans");
        assertThat(person.path("value").path("@language").asString()).isEqualTo("zh-Latn-CN");
    }

    @Test
    void writesTheContextFirst() throws IOException {
        assertThat(json(compactor().compact(turtle(HOLDER))).propertyNames())
                .startsWith("@context");
    }

    @Test
    void writesNumbersAsNumbers() throws IOException {
        JsonNode person = json(compactor().compact(turtle("person:li schema:position 1 .")));
        assertThat(person.path("position").isInt()).isTrue();
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        List<Triple> triples = turtle(HOLDER);
        assertThat(compactor().compact(triples)).isEqualTo(compactor().compact(triples));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\": \"http://localhost:1/context.jsonld\"}",
                "{\"@context\": [{}, \"http://localhost:1/context.jsonld\"]}",
                "{\"@context\": {\"@import\": \"http://localhost:1/context.jsonld\"}}",
                "{\"@context\": \"file:///etc/hostname\"}"
            })
    void refusesARemoteContext(String context) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonLdCompactor(context))
                .withMessageContaining("the context is not right");
    }

    @Test
    void refusesARemoteContextInAFrame() throws IOException {
        JsonLdCompactor compactor = compactor();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        compactor.frame(
                                List.of(), "{\"@context\": \"http://localhost:1/context.jsonld\"}"))
                .withMessageContaining("the frame is not right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "{\"@context\": 1}"})
    void refusesWhatIsNoContext(String context) {
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonLdCompactor(context));
    }

    @Test
    void nestsATenureUnderItsPerson() throws IOException {
        String frame =
                """
                {"type": "foaf:Person", "@reverse": {"member": {"type": "bz:Tenure"}}}
                """;
        JsonNode person = json(compactor().frame(turtle(HOLDER), frame));
        assertThat(person.path("id").asString()).isEqualTo("person:li");
        assertThat(person.path("label").path("zh-Hans").asString()).isEqualTo("李");
        JsonNode tenure = person.path("@reverse").path("member");
        assertThat(tenure.path("id").asString()).isEqualTo("tenure:li-head");
        assertThat(tenure.path("startDate").path("@value").asString()).isEqualTo("2020");
    }
}
