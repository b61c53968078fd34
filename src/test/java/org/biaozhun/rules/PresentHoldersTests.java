package org.biaozhun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.ontology.Bz;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who is a present holder after an issue more than the project has. */
class PresentHoldersTests {

    private static final List<String> PROPERTIES =
            List.of("holds", "chairs", "holdsSecretariatOf", "leads", "heads");

    @TempDir private Path folder;

    private Snapshot withIssue(String facts) throws IOException {
        SmallCorpus corpus = SmallCorpus.in(folder);
        for (Path file : Repository.files("data", ".ttl")) {
            corpus.with(Repository.ROOT.relativize(file).toString(), Files.readString(file));
        }
        corpus.with(
                "data/sesec/2025-jan-feb/01-a.ttl",
                """
                <https://w3id.org/biaozhun/graph/data/sesec/2025-jan-feb/01-a>
                  dcterms:source article:sesec-2025-jan-feb-01 .
                article:sesec-2025-jan-feb-01 dcterms:isPartOf issue:sesec-2025-jan-feb .
                issue:sesec-2025-jan-feb a bz:NewsletterIssue ;
                  bz:asOf "2025-02-28"^^xsd:date .
                """
                        + facts);
        return new Publisher(corpus.location()).buildUninspected();
    }

    private static List<String> present(Snapshot snapshot) {
        return PROPERTIES.stream()
                .flatMap(property ->
                        snapshot
                                .dataset()
                                .getDefaultGraph()
                                .find(
                                        Node.ANY,
                                        NodeFactory.createURI(Bz.NAMESPACE + property),
                                        Node.ANY)
                                .mapWith(Object::toString)
                                .toList()
                                .stream())
                .filter(statement -> statement.contains("/id/"))
                .sorted()
                .toList();
    }

    private static List<String> administrators(Snapshot snapshot) {
        return present(snapshot).stream()
                .filter(statement -> statement.contains("/ontology#holds "))
                .filter(statement -> statement.endsWith("/id/post/sac-administrator"))
                .map(statement -> statement.replaceAll("^.*/id/person/([^ >]*).*$", "$1"))
                .toList();
    }

    @Test
    void anIssueThatSaysNothingOfThemLeavesAllPresentHolders() throws IOException {
        assertThat(present(withIssue("")))
                .isEqualTo(present(Repository.snapshot()))
                .hasSizeGreaterThan(20);
    }

    @Test
    void aSightingMoreDoesNotEndATenure() throws IOException {
        assertThat(
                        administrators(
                                withIssue(
                                        """
                                        tenure:deng-zhiyong-sac-administrator
                                          bz:observedOn "2025-02-10"^^xsd:date .
                                        """)))
                .containsExactly("deng-zhiyong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema:endDate \"2025-02-10\"^^xsd:date",
                "schema:endDate \"2025-02\"^^xsd:gYearMonth",
                "bz:tenureStatus tenure-status:ended",
                "bz:tenureStatus tenure-status:ended ; bz:formerOn \"2025-02-10\"^^xsd:date"
            })
    void whoLeftIsNoPresentHolder(String end) throws IOException {
        assertThat(
                        administrators(
                                withIssue(
                                        "tenure:deng-zhiyong-sac-administrator %s ."
                                                .formatted(end))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema:startDate \"2025-02-10\"^^xsd:date",
                "bz:observedOn \"2025-02-10\"^^xsd:date",
                "bz:tenureStatus tenure-status:current"
            })
    void whoFollowsInASeatIsTheOnlyPresentHolder(String evidence) throws IOException {
        assertThat(
                        administrators(
                                withIssue(
                                        """
                                        tenure:zhang-san-sac-administrator a bz:Tenure ;
                                          org:member person:zhang-san ;
                                          org:organization body:sac ;
                                          org:role role:head ;
                                          bz:post post:sac-administrator ;
                                          %s .
                                        """
                                                .formatted(evidence))))
                .containsExactly("zhang-san");
    }

    @Test
    void whoIsOnlyDesignatedLeavesTheSeatToItsHolder() throws IOException {
        assertThat(
                        administrators(
                                withIssue(
                                        """
                                        tenure:zhang-san-sac-administrator a bz:Tenure ;
                                          org:member person:zhang-san ;
                                          org:organization body:sac ;
                                          org:role role:head ;
                                          bz:post post:sac-administrator ;
                                          schema:startDate "2025-07-01"^^xsd:date ;
                                          bz:tenureStatus tenure-status:designated .
                                        """)))
                .containsExactly("deng-zhiyong");
    }
}
