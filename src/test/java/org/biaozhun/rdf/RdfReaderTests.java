package org.biaozhun.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class RdfReaderTests {

    private static RdfDocument read(RdfSyntax syntax, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new RdfReader().read(new ByteArrayInputStream(bytes), syntax, "urn:base", "scope");
    }

    @Test
    void tellsTheLineOfEachStatement() throws IOException {
        RdfDocument document = read(RdfSyntax.TURTLE, "<urn:a> <urn:p> 1 ;\n <urn:q> 2 .\n");
        assertThat(document.statements())
                .extracting(RdfDocument.Located::line)
                .containsExactly(1, 2);
        assertThat(document.faults()).isEmpty();
    }

    @Test
    void reportsEveryWrongValueAndReadsOn() throws IOException {
        RdfDocument document =
                read(
                        RdfSyntax.TURTLE,
                        """
                        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                        <urn:a> <urn:p> "2024-13-01"^^xsd:date .
                        <urn:a> <urn:p> "2024-02-30"^^xsd:date .
                        <urn:a> <urn:q> "right" .
                        """);
        assertThat(document.faults()).extracting(RdfFault::line).containsExactly(2L, 3L);
        assertThat(document.statements()).hasSize(3);
    }

    @Test
    void reportsABrokenSyntaxOnceAndKeepsNothing() throws IOException {
        RdfDocument document =
                read(
                        RdfSyntax.TURTLE,
                        "<urn:a> <urn:p> 1 .\n<urn:b> <urn:p> <urn:c ;\n<urn:c> .\n");
        assertThat(document.faults())
                .singleElement()
                .satisfies(f -> assertThat(f.line()).isEqualTo(2));
        assertThat(document.statements()).isEmpty();
    }

    @Test
    void tellsTheColumnWhereTheParserKnowsIt() throws IOException {
        RdfDocument document =
                read(RdfSyntax.N_TRIPLES, "<urn:a> <urn:p> <urn:b> .\n<urn:a> x .\n");
        assertThat(document.faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.column()).isPositive();
                });
    }

    @Test
    void restoresTheCaseOfLanguageTags() throws IOException {
        RdfDocument document =
                read(
                        RdfSyntax.JSON_LD,
                        """
                        {"@id": "urn:a", "urn:p": {"@value": "标准", "@language": "zh-Hans"}}
                        """);
        assertThat(document.statements())
                .singleElement()
                .satisfies(found ->
                        assertThat(found.quad().getObject().getLiteralLanguage())
                                .isEqualTo("zh-Hans"));
    }

    @Test
    void namesBlankNodesTheSameInTwoReadings() throws IOException {
        String text = "[] <urn:p> [ <urn:q> _:x ] . _:x <urn:q> [] .";
        assertThat(read(RdfSyntax.TURTLE, text).statements())
                .isEqualTo(read(RdfSyntax.TURTLE, text).statements());
    }

    @Test
    void refusesADocumentTypeInXml() throws IOException {
        RdfDocument document =
                read(
                        RdfSyntax.RDF_XML,
                        """
                        <!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                          xmlns:u="urn:u:"><rdf:Description rdf:about="urn:a"><u:p>&e;</u:p>
                        </rdf:Description></rdf:RDF>
                        """);
        assertThat(document.statements()).isEmpty();
        assertThat(document.faults()).isNotEmpty();
    }

    @Test
    void reportsNestingThatIsTooDeep() throws IOException {
        RdfDocument document =
                read(RdfSyntax.TURTLE, "<urn:a> <urn:p> " + "[<urn:p> ".repeat(60_000));
        assertThat(document.faults()).isNotEmpty();
    }

    @Test
    void keepsTheGraphsThatADocumentNames() throws IOException {
        RdfDocument document = read(RdfSyntax.TRIG, "<urn:g> { <urn:a> <urn:p> <urn:b> }");
        assertThat(document.statements())
                .singleElement()
                .satisfies(
                        found -> assertThat(found.quad().getGraph().getURI()).isEqualTo("urn:g"));
    }
}
