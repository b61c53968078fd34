package org.biaozhun.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.biaozhun.ontology.Prefixes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class TermNamesTests {

    private static final Prefixes PREFIXES = new Prefixes(Map.of("ex", "http://example.org/x#"));

    @ParameterizedTest
    @CsvSource({
        "http://example.org/x#Thing, ex:Thing",
        "http://example.org/x#a/b, http%3A%2F%2Fexample.org%2Fx%23a%2Fb",
        "http://example.org/other#Thing, http%3A%2F%2Fexample.org%2Fother%23Thing",
        "ex:Thing, ex%3AThing"
    })
    void aTermIsCalledByItsPrefixedNameOrItsWholeIri(String iri, String name) {
        assertThat(new TermNames(PREFIXES).of(NodeFactory.createURI(iri))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/x#Thing, http://example.org/x#",
        "http://example.org/x/Thing, http://example.org/x/",
        "urn:thing, urn:"
    })
    void theVocabularyOfATermIsItsNamespace(String iri, String vocabulary) {
        assertThat(TermNames.vocabulary(NodeFactory.createURI(iri))).isEqualTo(vocabulary);
    }
}
