package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.biaozhun.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;

/** Jena's connection to a remote endpoint, with its own choice of formats. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JenaClientTests {

    private static final String SAC = "https://w3id.org/biaozhun/id/body/sac";
    private static final String NAMED =
            "https://w3id.org/biaozhun/graph/data/background/sac-organisation";

    @LocalServerPort private int port;
    private RDFConnection endpoint = RDFConnection.connect(DatasetFactory.empty());

    @BeforeEach
    void connect() {
        endpoint =
                RDFConnectionRemote.newBuilder()
                        .destination("http://localhost:" + port)
                        .queryEndpoint("sparql")
                        .gspEndpoint("graphs")
                        .build();
    }

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void selects() throws Exception {
        List<String> names = new ArrayList<>();
        endpoint.querySelect(
                Scripts.read(Scripts.NAMES),
                row ->
                        names.add(
                                row.getResource("body")
                                        + "\t"
                                        + row.getLiteral("name").getString()));
        assertThat(names).isEqualTo(Scripts.names());
    }

    @Test
    void asks() {
        assertThat(endpoint.queryAsk("ASK { <" + SAC + "> ?p ?o }")).isTrue();
        assertThat(endpoint.queryAsk("ASK { <" + SAC + "> ?p <urn:x> }")).isFalse();
    }

    @Test
    void constructs() throws Exception {
        Graph graph = endpoint.queryConstruct(Scripts.read(Scripts.GRAPH)).getGraph();
        assertThat(graph.isIsomorphicWith(Scripts.graph())).isTrue();
    }

    @Test
    void describes() {
        assertThat(
                        endpoint.queryDescribe("DESCRIBE <" + SAC + ">")
                                .getResource(SAC)
                                .listProperties())
                .toIterable()
                .isNotEmpty();
    }

    @Test
    void fetchesTheUnionAndANamedGraph() {
        Graph union = endpoint.fetch().getGraph();
        Graph named = endpoint.fetch(NAMED).getGraph();
        var dataset = Repository.snapshot().dataset();
        assertThat(union.size()).isEqualTo(dataset.getDefaultGraph().size());
        assertThat(named.isIsomorphicWith(dataset.getGraph(NodeFactory.createURI(NAMED)))).isTrue();
    }

    @Test
    void isToldWhatIsWrong() {
        QueryExceptionHTTP wrong =
                catchThrowableOfType(
                        QueryExceptionHTTP.class,
                        () -> endpoint.queryAsk("ASK { SERVICE <urn:标准> { ?s ?p ?o } }"));
        assertThat(wrong.getStatusCode()).isEqualTo(403);
        assertThat(wrong.getResponseBody()).contains("SERVICE");
    }

    @Test
    void isToldThatAGraphIsNotThere() {
        HttpException wrong =
                catchThrowableOfType(HttpException.class, () -> endpoint.fetch("urn:标准"));
        assertThat(wrong.getStatusCode()).isEqualTo(404);
        assertThat(wrong.getResponse()).contains("urn:标准");
    }

    @Test
    void cannotWrite() {
        HttpException wrong =
                catchThrowableOfType(HttpException.class, () -> endpoint.delete(NAMED));
        assertThat(wrong.getStatusCode()).isEqualTo(405);
    }
}
