package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;

/** SPARQLWrapper and rdflib of Debian, which has the packages of its own Python only. */
@Tag("clients")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PythonClientsTests {

    private static final String PYTHON = "/usr/bin/python3";

    /** SPARQLWrapper warns so when it gets another format than it has asked for. */
    private static final String STRICT = "-Werror::RuntimeWarning";

    @LocalServerPort private int port;

    /**
     * SPARQLWrapper 1.8 reads JSON-LD if the package rdflib-jsonld is here, though rdflib has it.
     */
    @BeforeAll
    static void install() throws Exception {
        Debian.need("python3-sparqlwrapper", "python3-rdflib", "python3-rdflib-jsonld");
    }

    private Program python(String script, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(PYTHON, STRICT, Scripts.path(script), Scripts.endpoint(port)));
        command.addAll(List.of(arguments));
        return Program.run(command.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "json, dict",
        "xml, Document",
        "csv, bytes",
        "tsv, bytes",
    })
    void sparqlWrapperReadsRows(String format, String type) throws Exception {
        for (String method : List.of("GET", "POST", "DIRECT")) {
            assertWrapped(python("sparqlwrapper.py", format, method, Scripts.NAMES), type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "turtle, bytes",
        "n3, bytes",
        "rdf+xml, ConjunctiveGraph",
        "json-ld, ConjunctiveGraph",
    })
    void sparqlWrapperReadsGraphs(String format, String type) throws Exception {
        for (String method : List.of("GET", "POST", "DIRECT")) {
            assertWrapped(python("sparqlwrapper.py", format, method, Scripts.GRAPH), type);
        }
    }

    private static void assertWrapped(Program wrapper, String type) throws Exception {
        assertThat(wrapper.lines()).startsWith(type);
        assertThat(wrapper.lines().subList(1, wrapper.lines().size()))
                .containsExactlyInAnyOrderElementsOf(Scripts.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json", "csv", "tsv"})
    void rdflibTakesItForAStore(String format) throws Exception {
        for (String method : List.of("GET", "POST", "POST_FORM")) {
            Scripts.assertNames(
                    python("rdflib-store.py", format, method, Scripts.NAMES, Scripts.GRAPH),
                    "select",
                    "construct",
                    "pattern");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "n3", "nt", "xml", "json-ld", "trig", "nquads"})
    void rdflibParsesEachFormatOfAGraph(String format) throws Exception {
        Scripts.assertNames(python("rdflib-graph.py", format, Scripts.GRAPH));
    }
}
