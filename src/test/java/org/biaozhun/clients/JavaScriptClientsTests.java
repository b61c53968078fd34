package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Comunica, fetch-sparql-endpoint and sparql-http-client in Node. */
@Tag("clients")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JavaScriptClientsTests {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static Path folder = Path.of("");

    @LocalServerPort private int port;

    @BeforeAll
    static void install() throws Exception {
        folder = Npm.folder();
    }

    private Program node(String script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("node", script, Scripts.endpoint(port)));
        command.addAll(List.of(arguments));
        command.addAll(List.of("names.rq", "names-graph.rq"));
        return Program.run(LIMIT, folder, command);
    }

    @Test
    void comunicaTakesTheBareAddress() throws Exception {
        Program comunica = node("comunica.mjs");
        Scripts.assertNames(comunica, "select", "construct");
        assertThat(comunica.errors()).isEmpty();
    }

    /** On the command line it prints the warnings that the library keeps. */
    @ParameterizedTest
    @ValueSource(strings = {"names.rq", "names-graph.rq"})
    void comunicaDoesNotWarn(String query) throws Exception {
        Program comunica =
                Program.run(
                        LIMIT,
                        folder,
                        List.of(
                                "node_modules/.bin/comunica-sparql",
                                Scripts.endpoint(port),
                                "-f",
                                query));
        assertThat(comunica.lines().stream().filter(line -> line.contains("标准")))
                .hasSameSizeAs(Scripts.names());
        assertThat(comunica.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void fetchSparqlEndpointReadsRowsAndGraphs(String method) throws Exception {
        Scripts.assertNames(node("fetch-sparql-endpoint.mjs", method), "select", "construct");
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "postUrlencoded", "postDirect"})
    void sparqlHttpClientReadsRowsAndGraphs(String operation) throws Exception {
        Scripts.assertNames(node("sparql-http-client.mjs", operation), "select", "construct");
    }
}
