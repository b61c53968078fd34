package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** roqet and rapper of the Redland libraries, and curl. */
@Tag("clients")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CommandLineClientsTests {

    private static final Map<String, List<String>> WAYS =
            Map.of(
                    "GET", List.of("--get", "--data-urlencode", "query@"),
                    "POST form", List.of("--data-urlencode", "query@"),
                    "POST direct",
                            List.of(
                                    "-HContent-Type: application/sparql-query",
                                    "--data-binary",
                                    "@"));

    @LocalServerPort private int port;

    @BeforeAll
    static void install() throws Exception {
        Debian.need("rasqal-utils", "raptor2-utils", "curl");
    }

    /** roqet asks for result XML only and takes every answer for rows: no ASK, no CONSTRUCT. */
    @Test
    void roqetReadsRows() throws Exception {
        Program roqet =
                Program.run(
                        "roqet", "-q", "-p", Scripts.endpoint(port), "-r", "csv", Scripts.NAMES);
        List<String> rows = new ArrayList<>();
        roqet.lines().stream().skip(1).forEach(row -> rows.add(row.replaceFirst(",", "\t")));
        assertThat(rows).containsExactlyInAnyOrderElementsOf(Scripts.names());
        assertThat(roqet.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "ntriples", "nquads", "trig", "rdfxml", "guess"})
    void rapperParsesEachFormatOfAGraph(String parser) throws Exception {
        String address =
                Scripts.endpoint(port) + "?query=" + Http.encode(Scripts.read(Scripts.GRAPH));
        Program rapper = Program.run("rapper", "-q", "-i", parser, "-o", "ntriples", address);
        assertThat(rapper.errors()).isEmpty();
        assertThat(isGraph(rapper, Lang.NTRIPLES)).isTrue();
    }

    private static boolean isGraph(Program program, Lang language) throws Exception {
        assertThat(program.status()).as(program.errors()).isZero();
        Graph graph = RDFParser.fromString(program.output(), language).toGraph();
        return graph.isIsomorphicWith(Scripts.graph());
    }

    private Program curl(String way, String query, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("curl", "-sS", Scripts.endpoint(port)));
        List<String> send = new ArrayList<>(WAYS.get(way));
        send.add(send.removeLast() + query);
        command.addAll(send);
        command.addAll(List.of(more));
        return Program.run(command.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/ld+json",
                "application/rdf+xml",
                "application/trig",
                "application/n-quads"
            })
    void curlGetsEachFormatOfAGraph(String type) throws Exception {
        for (String way : WAYS.keySet()) {
            Program curl = curl(way, Scripts.GRAPH, "-HAccept: " + type);
            assertThat(isGraph(curl, RDFLanguages.contentTypeToLang(type))).as(way).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void curlGetsEachFormatOfRows(String type) throws Exception {
        for (String way : WAYS.keySet()) {
            Program curl =
                    curl(way, Scripts.NAMES, "-HAccept: " + type, "-w%{stderr}%{content_type}");
            assertThat(curl.errors()).as(way).isEqualTo(type + ";charset=utf-8");
            for (String name : Scripts.names()) {
                assertThat(curl.output()).contains(name.split("\t", 2));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-HAccept: image/png | 406",
                "-HContent-Encoding: gzip | 415",
                "-HContent-Type: text/plain | 415",
                "-dquery=ASK{} | 400",
                "-dupdate=CLEAR ALL | 400",
                "-XPUT | 405",
                "-XDELETE | 405",
            })
    void curlIsToldWhatIsWrong(String option, int status) throws Exception {
        Program curl = curl("POST form", Scripts.NAMES, option, "-w%{stderr}%{http_code}");
        assertThat(curl.errors()).isEqualTo(String.valueOf(status));
        assertThat(curl.output()).contains("\"status\":" + status);
    }
}
