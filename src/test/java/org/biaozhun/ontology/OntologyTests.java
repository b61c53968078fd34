package org.biaozhun.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.Repository;
import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.names.Names;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class OntologyTests {

    private static final Node ONTOLOGY = NodeFactory.createURI(Bz.BASE + "ontology");
    private static final Graph UNION = Repository.snapshot().dataset().getDefaultGraph();
    private static final List<String> LANGUAGES = List.of("en", "zh-Hans");
    private static final String EVERYTHING_WRITTEN =
            new CorpusLocation.Folder(Repository.ROOT)
                    .files().stream()
                            .filter(file -> !file.path().equals("ontology/biaozhun.ttl"))
                            .map(CorpusFile::text)
                            .collect(Collectors.joining("\n"));

    private static List<Node> terms() {
        return UNION.find(Node.ANY, RDFS.isDefinedBy.asNode(), ONTOLOGY)
                .mapWith(Triple::getSubject)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyTermIsLabelledDefinedAndShown() {
        return terms().stream()
                .map(term ->
                        DynamicTest.dynamicTest(
                                term.getLocalName(),
                                () -> {
                                    assertHas(term, RDFS.label.asNode());
                                    assertHas(term, SKOS.definition.asNode());
                                    assertHas(term, SKOS.example.asNode());
                                }));
    }

    @TestFactory
    Stream<DynamicTest> everyTermIsLabelledAndDefinedInBothLanguages() {
        Names names =
                new Names((node, property) ->
                        UNION.find(node, property, Node.ANY).mapWith(Triple::getObject).toList());
        return terms().stream()
                .map(term ->
                        DynamicTest.dynamicTest(
                                term.getLocalName(),
                                () ->
                                        assertThat(List.of(RDFS.label, SKOS.definition))
                                                .allSatisfy(text ->
                                                        assertThat(LANGUAGES)
                                                                .allMatch(language ->
                                                                        names.text(
                                                                                        term,
                                                                                        text
                                                                                                .asNode(),
                                                                                        language)
                                                                                .isPresent()))));
    }

    private static void assertHas(Node term, Node property) {
        assertThat(UNION.contains(term, property, Node.ANY))
                .as("%s of %s", property, term)
                .isTrue();
    }

    @TestFactory
    Stream<DynamicTest> everyTermServesAShapeAQueryARuleOrAFact() {
        return terms().stream()
                .map(term ->
                        DynamicTest.dynamicTest(
                                term.getLocalName(),
                                () ->
                                        assertThat(EVERYTHING_WRITTEN)
                                                .containsPattern(
                                                        "bz:"
                                                                + term.getLocalName()
                                                                + "(?![A-Za-z])")));
    }

    @Test
    void theHeaderTellsVersionLicenceAndPrefix() {
        for (String property :
                List.of(
                        OWL2.versionIRI.getURI(),
                        OWL.versionInfo.getURI(),
                        "http://purl.org/dc/terms/title",
                        "http://purl.org/dc/terms/abstract",
                        "http://purl.org/dc/terms/created",
                        "http://purl.org/dc/terms/modified",
                        "http://purl.org/dc/terms/license",
                        "http://purl.org/dc/terms/creator",
                        "http://purl.org/vocab/vann/preferredNamespacePrefix",
                        "http://purl.org/vocab/vann/preferredNamespaceUri",
                        "https://schema.org/codeRepository")) {
            assertHas(ONTOLOGY, NodeFactory.createURI(property));
        }
    }
}
