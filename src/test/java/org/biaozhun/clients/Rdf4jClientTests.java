package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.biaozhun.Repository;
import org.eclipse.rdf4j.http.client.SPARQLProtocolSession;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.stream.Stream;

/** RDF4J's repository over a remote endpoint. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class Rdf4jClientTests {

    @LocalServerPort private int port;
    private SPARQLRepository repository = new SPARQLRepository("http://localhost/");

    @BeforeEach
    void connect() {
        repository = new SPARQLRepository(Scripts.endpoint(port));
    }

    @AfterEach
    void close() {
        repository.shutDown();
    }

    private SPARQLRepository preferring(TupleQueryResultFormat rows, RDFFormat graphs) {
        return new SPARQLRepository(Scripts.endpoint(port)) {
            @Override
            protected SPARQLProtocolSession createSPARQLProtocolSession() {
                SPARQLProtocolSession session = super.createSPARQLProtocolSession();
                session.setPreferredTupleQueryResultFormat(rows);
                session.setPreferredRDFFormat(graphs);
                return session;
            }
        };
    }

    private static List<String> names(SPARQLRepository repository) throws Exception {
        try (RepositoryConnection connection = repository.getConnection();
                var rows = connection.prepareTupleQuery(Scripts.read(Scripts.NAMES)).evaluate()) {
            return rows.stream()
                    .map(row -> row.getValue("body") + "\t" + row.getValue("name").stringValue())
                    .toList();
        }
    }

    private static List<String> namesInGraph(SPARQLRepository repository) throws Exception {
        try (RepositoryConnection connection = repository.getConnection();
                var graph = connection.prepareGraphQuery(Scripts.read(Scripts.GRAPH)).evaluate()) {
            return graph.stream()
                    .map(said -> said.getSubject() + "\t" + said.getObject().stringValue())
                    .toList();
        }
    }

    @Test
    void selects() throws Exception {
        assertThat(names(repository)).isEqualTo(Scripts.names());
    }

    @Test
    void constructs() throws Exception {
        assertThat(namesInGraph(repository)).containsExactlyInAnyOrderElementsOf(Scripts.names());
    }

    static Stream<TupleQueryResultFormat> formatsOfRows() {
        return Stream.of(TupleQueryResultFormat.JSON, TupleQueryResultFormat.SPARQL);
    }

    @ParameterizedTest
    @MethodSource("formatsOfRows")
    void selectsInTheFormatItPrefers(TupleQueryResultFormat format) throws Exception {
        assertThat(names(preferring(format, RDFFormat.TURTLE))).isEqualTo(Scripts.names());
    }

    static Stream<RDFFormat> formatsOfGraphs() {
        return Stream.of(
                RDFFormat.TURTLE,
                RDFFormat.NTRIPLES,
                RDFFormat.JSONLD,
                RDFFormat.RDFXML,
                RDFFormat.TRIG,
                RDFFormat.NQUADS);
    }

    @ParameterizedTest
    @MethodSource("formatsOfGraphs")
    void constructsInTheFormatItPrefers(RDFFormat format) throws Exception {
        assertThat(namesInGraph(preferring(TupleQueryResultFormat.JSON, format)))
                .containsExactlyInAnyOrderElementsOf(Scripts.names());
    }

    @Test
    void asks() {
        try (RepositoryConnection connection = repository.getConnection()) {
            assertThat(connection.prepareBooleanQuery("ASK { ?s ?p ?o }").evaluate()).isTrue();
        }
    }

    @Test
    void countsAndListsGraphs() {
        try (RepositoryConnection connection = repository.getConnection()) {
            assertThat(connection.size())
                    .isEqualTo(Repository.snapshot().dataset().getDefaultGraph().size());
            assertThat(connection.getContextIDs().stream().map(Object::toString))
                    .contains("https://w3id.org/biaozhun/graph/description");
        }
    }

    @Test
    void isToldWhatIsWrong() {
        try (RepositoryConnection connection = repository.getConnection()) {
            QueryEvaluationException wrong =
                    catchThrowableOfType(
                            QueryEvaluationException.class,
                            () ->
                                    connection
                                            .prepareBooleanQuery(
                                                    "ASK { SERVICE <urn:标准> { ?s ?p ?o } }")
                                            .evaluate());
            assertThat(wrong).hasMessageContaining("SERVICE");
        }
    }
}
