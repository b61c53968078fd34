package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** SPARQL 1.1 Service Description (21 March 2013): what the service says of itself is so. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceDescriptionTests {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final Resource SERVICE =
            ResourceFactory.createResource("https://w3id.org/biaozhun/sparql");

    /** The registry of formats at www.w3.org/ns/formats, as media types. */
    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "SPARQL_Results_JSON", "application/sparql-results+json",
                    "SPARQL_Results_XML", "application/sparql-results+xml",
                    "SPARQL_Results_CSV", "text/csv",
                    "SPARQL_Results_TSV", "text/tab-separated-values",
                    "Turtle", "text/turtle",
                    "TriG", "application/trig",
                    "N-Triples", "application/n-triples",
                    "N-Quads", "application/n-quads",
                    "JSON-LD", "application/ld+json",
                    "RDF_XML", "application/rdf+xml");

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    private Model description(String type) throws Exception {
        HttpResponse<String> answer = http.get("/sparql", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.type(answer)).isEqualTo(type + ";charset=utf-8");
        Lang syntax = RDFLanguages.contentTypeToLang(type);
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(answer.body(), syntax).parse(model);
        return model;
    }

    private static Set<RDFNode> values(Model model, Resource of, String property) {
        return model.listObjectsOfProperty(of, ResourceFactory.createProperty(SD + property))
                .toSet();
    }

    /** Section 2: the description is what a GET of the endpoint without a query returns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/ld+json",
                "application/n-triples",
                "application/rdf+xml",
                "application/trig",
                "application/n-quads"
            })
    void isThereInEveryFormat(String type) throws Exception {
        assertThat(description(type).isIsomorphicWith(description("text/turtle"))).isTrue();
    }

    /** Sections 3.1.1, 3.1.6 and 3.4.1 to 3.4.3. */
    @ParameterizedTest
    @CsvSource({
        "endpoint, https://w3id.org/biaozhun/sparql",
        "supportedLanguage, http://www.w3.org/ns/sparql-service-description#SPARQL11Query",
        "feature, http://www.w3.org/ns/sparql-service-description#UnionDefaultGraph",
    })
    void saysWhatTheServiceDoes(String property, String value) throws Exception {
        Model model = description("text/turtle");
        assertThat(model.contains(SERVICE, RDF.type, model.createResource(SD + "Service")))
                .isTrue();
        assertThat(values(model, SERVICE, property))
                .containsExactly(ResourceFactory.createResource(value));
    }

    /** Section 3.4.4: each format that is named is one that a query gets. */
    @Test
    void answersInEveryFormatThatItNames() throws Exception {
        Set<String> named =
                values(description("text/turtle"), SERVICE, "resultFormat").stream()
                        .map(format -> format.asResource().getURI())
                        .map(iri -> iri.substring("http://www.w3.org/ns/formats/".length()))
                        .collect(Collectors.toSet());
        assertThat(named).isEqualTo(MEDIA_TYPES.keySet());
        for (String name : named) {
            String query = name.startsWith("SPARQL") ? "ASK {}" : "DESCRIBE <site/none>";
            String type = MEDIA_TYPES.getOrDefault(name, "");
            HttpResponse<String> answer = http.get("/sparql?query=" + Http.encode(query), type);
            assertThat(Http.type(answer)).as(name).isEqualTo(type + ";charset=utf-8");
        }
    }

    /** Sections 3.3 and 3.4.6 to 3.4.9: the graphs that are named are those that are there. */
    @Test
    void namesTheGraphsThatAreThere() throws Exception {
        Model model = description("text/turtle");
        Resource dataset = values(model, SERVICE, "defaultDataset").iterator().next().asResource();
        List<String> named =
                values(model, dataset, "namedGraph").stream()
                        .map(graph -> values(model, graph.asResource(), "name").iterator().next())
                        .map(name -> name.asResource().getURI())
                        .sorted()
                        .toList();
        assertThat(named)
                .isEqualTo(rows("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"));
    }

    @Test
    void countsTheTriplesOfAGraphRightly() throws Exception {
        Model model = description("text/turtle");
        String graph = "https://w3id.org/biaozhun/graph/data/sesec/2024-nov-dec/18-tc609-projects";
        Resource described =
                model.listSubjectsWithProperty(
                                ResourceFactory.createProperty(SD + "name"),
                                ResourceFactory.createResource(graph))
                        .next();
        String triples =
                http.get("/graphs?graph=" + Http.encode(graph), "application/n-triples").body();
        assertThat(described.getProperty(VOID.triples).getLong())
                .isEqualTo(triples.lines().count());
    }

    /** Section 3.2.5: what is in a named graph is in the default graph. */
    @Test
    void theDefaultGraphIsTheUnion() throws Exception {
        assertThat(
                        rows(
                                "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER NOT EXISTS"
                                        + " { ?s ?p ?o } }"))
                .containsExactly("0");
    }

    /** What the SPARQL editor of the SIB asks when it starts, with its parameter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX spex: <https://purl.expasy.org/sparql-examples/ontology#>
                SELECT DISTINCT ?sq ?comment ?query
                WHERE {
                  ?sq a sh:SPARQLExecutable ;
                    rdfs:comment ?comment ;
                    sh:select|sh:ask|sh:construct|spex:describe ?query .
                }
                ORDER BY ?sq
                """,
                """
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                SELECT DISTINCT ?prefix ?namespace
                WHERE { [] sh:namespace ?namespace ; sh:prefix ?prefix }
                ORDER BY ?prefix
                """,
                """
                PREFIX void: <http://rdfs.org/ns/void#>
                SELECT DISTINCT ?c ?p ?n ?o
                WHERE {
                  ?cp void:class ?c ;
                    void:propertyPartition [
                      void:property ?p ;
                      void:triples ?n ;
                      void:classPartition [ void:class ?o ]
                    ] .
                }
                """
            })
    @Timeout(5)
    void anEditorGetsItsRows(String query) throws Exception {
        String path = "/sparql?ac=1&query=" + Http.encode(query);
        HttpResponse<String> answer = http.get(path, "application/sparql-results+json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().split("\"type\":", -1)).hasSizeGreaterThan(20);
    }

    private List<String> rows(String query) throws Exception {
        return http.get("/sparql?query=" + Http.encode(query), "text/csv")
                .body()
                .lines()
                .skip(1)
                .toList();
    }
}
