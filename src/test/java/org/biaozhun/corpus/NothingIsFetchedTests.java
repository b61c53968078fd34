package org.biaozhun.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.biaozhun.Canary;
import org.biaozhun.SmallCorpus;
import org.biaozhun.build.Build;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.rdf.JsonLdCompactor;
import org.biaozhun.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** No file of a corpus has the program connect to an address that stands in the file. */
class NothingIsFetchedTests {

    private static final String ROOT =
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:u=\"urn:u:\"";

    @TempDir private Path folder;

    /** What is refused is named with its file; what is read is read without a call. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refused | a.jsonld | {"@context": "canary:c", "name": "x"}
                    refused | a.jsonld | {"@context": ["canary:c", {"a": "urn:a"}], "a": "x"}
                    refused | a.jsonld | {"@context": {"@import": "canary:c"}, "a": "x"}
                    refused | a.jsonld | {"@context": {"a": {"@id": "urn:a", "@context": "canary:c"}}, "a": {"b": 1}}
                    read    | a.jsonld | {"@context": {"@base": "canary:", "@vocab": "canary:"}, "@id": "a", "b": "x"}
                    refused | a.rdf | <!DOCTYPE r SYSTEM "canary:d.dtd">ROOT></rdf:RDF>
                    refused | a.rdf | <!DOCTYPE r PUBLIC "-//x" "canary:d.dtd">ROOT></rdf:RDF>
                    refused | a.rdf | <!DOCTYPE r [<!ENTITY e SYSTEM "canary:e">]>ROOT><u:a>&e;</u:a></rdf:RDF>
                    refused | a.rdf | <!DOCTYPE r [<!ENTITY % e SYSTEM "canary:e"> %e;]>ROOT></rdf:RDF>
                    read    | a.rdf | <?xml-stylesheet href="canary:s"?>ROOT><rdf:Description rdf:about="urn:a" u:p="x"/></rdf:RDF>
                    read    | a.rdf | ROOT xml:base="canary:"><rdf:Description rdf:about="a" u:p="x"/></rdf:RDF>
                    read    | a.rdf | ROOT xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:u: canary:s"><rdf:Description rdf:about="urn:a"><u:p rdf:resource="canary:o"/></rdf:Description></rdf:RDF>
                    read    | a.ttl | @prefix c: <canary:> . <urn:a> <http://www.w3.org/2002/07/owl#imports> <canary:o> .
                    read    | a.ttl | @base <canary:> . <a> <b> <c> .
                    read    | a.trig | @prefix c: <canary:> . <canary:g> { <urn:a> <http://www.w3.org/2000/01/rdf-schema#seeAlso> c:s }
                    """)
    void readingFetchesNothing(String end, String name, String text) throws IOException {
        try (Canary canary = new Canary();
                Build build = Build.begin(BuildSettings.unlimited())) {
            Path file = folder.resolve("data").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, text.replace("ROOT", ROOT).replace("canary:", canary.address()));
            Corpus corpus =
                    new CorpusReader(new Tables()).read(new CorpusLocation.Folder(folder), build);
            assertThat(canary.wasCalled()).isFalse();
            assertThat(corpus.findings().stream().noneMatch(Finding::isViolation))
                    .isEqualTo(end.equals("read"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\": \"canary:c\"}",
                "{\"@context\": [\"canary:c\"]}",
                "{\"@context\": {\"@import\": \"canary:c\"}}"
            })
    void writingFetchesNoContext(String context) throws IOException {
        try (Canary canary = new Canary()) {
            String text = context.replace("canary:", canary.address());
            assertThatThrownBy(() -> new JsonLdCompactor(text))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(
                            () -> new JsonLdCompactor("{\"@context\": {}}").frame(List.of(), text))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(canary.wasCalled()).isFalse();
        }
    }

    /** The project's own queries are trusted to be right, and still reach nothing. */
    @Test
    @Timeout(60)
    void buildingCallsNobody() throws IOException {
        try (Canary canary = new Canary()) {
            String call = "WHERE { SERVICE SILENT <%sa> { ?s ?p ?o } }".formatted(canary.address());
            String check =
                    "#+ summary: Calls\n#+ description: Calls another service.\n#+ tags: [check]\n"
                            + "SELECT (?s AS ?thing) "
                            + call
                            + " ORDER BY ?s";
            List<Finding> findings =
                    SmallCorpus.in(folder)
                            .with("data/a.ttl", "<urn:a> owl:imports <" + canary.address() + "> .")
                            .with("queries/checks/calls.rq", check)
                            .with("ontology/rules/calls.rq", "CONSTRUCT { ?s ?p ?o } " + call)
                            .build()
                            .findings();
            assertThat(canary.wasCalled()).as(findings.toString()).isFalse();
        }
    }
}
