package org.biaozhun.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.out.NodeFmtLib;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.queries.Examples;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class SelfDescriptionTests {

    private static final Snapshot SNAPSHOT = Repository.snapshot();

    private static List<String> describe(Snapshot snapshot) {
        return SelfDescription.of(snapshot.dataset(), snapshot.prefixes(), snapshot.id()).stream()
                .map(NodeFmtLib::str)
                .toList();
    }

    /** The SIB's SPARQL editor asks for them at its start, and waits five seconds for each. */
    @Test
    @Timeout(5)
    void anEditorFindsTheExamples() {
        assertThat(
                        Rows.of(
                                """
                                SELECT DISTINCT ?sq ?comment ?query
                                WHERE {
                                  ?sq a sh:SPARQLExecutable ;
                                    rdfs:comment ?comment ;
                                    sh:select|sh:ask|sh:construct|spex:describe ?query .
                                }
                                """))
                .hasSameSizeAs(QueryCatalogue.of(SNAPSHOT).all());
    }

    @Test
    @Timeout(5)
    void anEditorFindsThePrefixes() {
        assertThat(
                        Rows.firsts(
                                Rows.of(
                                        """
                                        SELECT DISTINCT ?prefix (STR(?namespace) AS ?iri)
                                        WHERE { [] sh:namespace ?namespace ; sh:prefix ?prefix }
                                        """)))
                .containsExactlyInAnyOrderElementsOf(SNAPSHOT.prefixes().namespaces().keySet());
    }

    @Test
    @Timeout(5)
    void anEditorFindsTheClassesAndTheirProperties() {
        assertThat(
                        Set.copyOf(
                                Rows.firsts(
                                        Rows.of(
                                                """
                                                SELECT ?c ?p ?n ?o
                                                WHERE {
                                                  ?cp void:class ?c ;
                                                    void:propertyPartition [
                                                      void:property ?p ;
                                                      void:triples ?n ;
                                                      void:classPartition [ void:class ?o ]
                                                    ] .
                                                }
                                                """))))
                .contains(
                        "http://www.w3.org/ns/org#Post",
                        "https://w3id.org/biaozhun/ontology#Agency",
                        "https://w3id.org/biaozhun/ontology#Tenure");
    }

    @Test
    void theDatasetTellsHowMuchThereIsAndOfWhichYearTheNewestSourcesAre() {
        assertThat(
                        Rows.firsts(
                                Rows.of(
                                        """
                                        PREFIX dqv: <http://www.w3.org/ns/dqv#>
                                        SELECT (CONCAT(STR(?metric), " ", STR(?n), COALESCE(CONCAT(" ", STR(?year)), "")) AS ?told)
                                        WHERE {
                                          <https://w3id.org/biaozhun/dataset> dqv:hasQualityMeasurement ?measurement .
                                          ?measurement dqv:isMeasurementOf ?metric ;
                                            dqv:value ?n .
                                          OPTIONAL { ?measurement dcterms:temporal ?year }
                                        }
                                        """)))
                .anyMatch(told -> told.matches(".*#metric/technical-committees \\d+"))
                .anyMatch(told -> told.matches(".*#metric/technical-committees \\d+ 2024"));
    }

    @Test
    void everyExampleUsesThePrefixTable() {
        assertThat(
                        Rows.of(
                                """
                                SELECT ?example
                                WHERE { ?example a sh:SPARQLExecutable ; sh:prefixes/sh:declare/sh:prefix "bz" }
                                """))
                .hasSameSizeAs(QueryCatalogue.of(SNAPSHOT).all());
    }

    @Test
    void theServiceNamesEveryGraphWithItsSize() {
        assertThat(
                        Rows.of(
                                """
                                SELECT ?graph ?n
                                WHERE {
                                  site:sparql a sd:Service ;
                                    sd:endpoint site:sparql ;
                                    sd:supportedLanguage sd:SPARQL11Query ;
                                    sd:feature sd:UnionDefaultGraph ;
                                    sd:defaultDataset [ sd:defaultGraph [] ; sd:namedGraph ?named ] .
                                  ?named sd:name ?graph .
                                  OPTIONAL { ?named void:triples ?n }
                                }
                                ORDER BY ?graph
                                """))
                .isEqualTo(
                        Rows.of(
                                """
                                SELECT ?graph (IF(?graph = graph:description, ?none, ?all) AS ?n)
                                WHERE {
                                  SELECT ?graph (COUNT(*) AS ?all)
                                  WHERE { GRAPH ?graph { ?s ?p ?o } }
                                  GROUP BY ?graph
                                }
                                ORDER BY ?graph
                                """));
    }

    @Test
    void theServiceDoesNotOfferFederation() {
        assertThat(Rows.firsts(Rows.of("SELECT ?feature WHERE { ?service sd:feature ?feature }")))
                .containsExactly(
                        "http://www.w3.org/ns/sparql-service-description#UnionDefaultGraph");
    }

    @Test
    void theVersionIsTheSnapshot() {
        assertThat(Rows.firsts(Rows.of("SELECT ?id WHERE { site:dataset owl:versionInfo ?id }")))
                .containsExactly(SNAPSHOT.id());
    }

    @Test
    void everyVocabularyUsedIsNamed() {
        assertThat(
                        Rows.firsts(
                                Rows.of(
                                        "SELECT ?used WHERE { site:dataset void:vocabulary ?used"
                                                + " }")))
                .contains(
                        "https://w3id.org/biaozhun/ontology#",
                        "http://www.w3.org/ns/org#",
                        "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .doesNotContain("http://www.w3.org/ns/sparql-service-description#");
    }

    @Test
    void twoBuildsDescribeThemselvesWithTheSameBytes(@TempDir Path folder) {
        SmallCorpus corpus = SmallCorpus.in(folder).with("data/a.nt", "<urn:a> <urn:p> _:b .");
        assertThat(describe(corpus.build()))
                .isEqualTo(describe(corpus.build()))
                .doesNotHaveDuplicates()
                .anyMatch(statement -> statement.contains("#property/urn%3Ap>"))
                .noneMatch(statement -> statement.contains("_:"));
    }

    @Test
    void theDescriptionDoesNotCountItself() {
        assertThat(SNAPSHOT.dataset().getGraph(Examples.GRAPH).stream().map(NodeFmtLib::str))
                .containsAll(describe(SNAPSHOT));
    }
}
