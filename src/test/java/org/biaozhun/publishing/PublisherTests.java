package org.biaozhun.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.ontology.Bz;
import org.biaozhun.publishing.PublishingSettings.Gate;
import org.biaozhun.quality.Inspections;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class PublisherTests {

    @TempDir private Path folder;

    @Test
    void aViolationKeepsACorpusFromBeingServed() {
        SmallCorpus corpus = SmallCorpus.in(folder).with("data/a.ttl", "person:a a foaf:Person .");
        Snapshots snapshots = new Snapshots();
        assertThatExceptionOfType(CorpusRejectedException.class)
                .isThrownBy(() ->
                        new Publisher(corpus.location())
                                .publish(snapshots, new Inspections(), Gate.STRICT))
                .withMessageContaining("data/a.ttl:2");
        assertThatThrownBy(snapshots::current).isInstanceOf(Snapshots.NoSnapshot.class);
    }

    @Test
    void withTheGateAtWarnItIsServedAllTheSame() {
        SmallCorpus corpus = SmallCorpus.in(folder).with("data/a.ttl", "person:a a foaf:Person .");
        Snapshots snapshots = new Snapshots();
        new Publisher(corpus.location()).publish(snapshots, new Inspections(), Gate.WARN);
        assertThat(snapshots.current().triples()).isPositive();
    }

    @Test
    void everyFileIsANamedGraphAndTheDefaultGraphIsTheirUnion() {
        Snapshot snapshot =
                SmallCorpus.in(folder)
                        .with("data/one.nt", "<urn:a> <urn:p> <urn:b> .")
                        .with("data/deep/two.trig", "<urn:g> { <urn:a> <urn:p> <urn:c> }")
                        .build();
        Node subject = NodeFactory.createURI("urn:a");
        assertThat(snapshot.dataset().getGraph(Bz.graph("data/one")).size()).isEqualTo(1);
        assertThat(snapshot.dataset().getGraph(NodeFactory.createURI("urn:g")).size()).isEqualTo(1);
        assertThat(snapshot.dataset().getDefaultGraph().find(subject, Node.ANY, Node.ANY).toList())
                .hasSize(2);
    }

    @Test
    void readsGzippedFiles() throws Exception {
        SmallCorpus corpus = SmallCorpus.in(folder);
        try (var out =
                new GZIPOutputStream(
                        Files.newOutputStream(corpus.root().resolve("data/packed.nt.gz")))) {
            out.write("<urn:a> <urn:p> <urn:b> .\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(corpus.build().dataset().getGraph(Bz.graph("data/packed")).size()).isEqualTo(1);
    }

    @Test
    void theIdChangesWithAnyInput() {
        SmallCorpus corpus = SmallCorpus.in(folder).with("data/a.nt", "<urn:a> <urn:p> <urn:b> .");
        String before = corpus.build().id();
        assertThat(corpus.build().id()).isEqualTo(before).matches("[0-9a-f]{16}");
        corpus.with("data/a.nt", "<urn:a> <urn:p> <urn:c> .");
        assertThat(corpus.build().id()).isNotEqualTo(before);
    }

    @Test
    void theCopyInTheProgramIsTheCorpusOfTheProject() {
        assertThat(Repository.publisher(new CorpusLocation.Packaged()).build().id())
                .isEqualTo(Repository.snapshot().id());
    }

    @Test
    void tenFaultsInFiveFilesAreAllNamedWithFileAndLine() {
        SmallCorpus corpus =
                SmallCorpus.in(folder)
                        .with("data/broken.ttl", "person:a a foaf:Person .\nperson:b <urn:p .\n")
                        .with(
                                "data/values.nt",
                                """
                                <urn:a> <urn:p> "2024-13-01"^^<http://www.w3.org/2001/XMLSchema#date> .
                                <urn:a> <urn:p> "x"^^<http://www.w3.org/2001/XMLSchema#integer> .
                                <urn:a> <urn:p> "label"@not_a_tag .
                                """)
                        .with(
                                "data/tenures.ttl",
                                """
                                person:a a foaf:Person ;
                                  skos:prefLabel "A"@en .

                                tenure:a a bz:Tenure ;
                                  skos:prefLabel "Head"@en ;
                                  org:member person:a ;
                                  org:role capacity:speaker ;
                                  bz:tenureStatus tenure-status:current .
                                """)
                        .with(
                                "data/events.ttl",
                                """
                                event:a a bz:Event ;
                                  skos:prefLabel "标准"@en ;
                                  schema:startDate "2024-05-12"^^xsd:date ;
                                  schema:endDate "2024-05-11"^^xsd:date .
                                """)
                        .with("queries/analysis/q.rq", "#+ summary: s\nSELECT ?s\nWHERE { ?s ?p }");
        List<String> findings = corpus.findings();
        assertThat(findings)
                .anyMatch(f -> f.startsWith("data/broken.ttl:3 "))
                .anyMatch(f -> f.startsWith("data/values.nt:1") && f.contains("2024-13-01"))
                .anyMatch(f -> f.startsWith("data/values.nt:2"))
                .anyMatch(f -> f.startsWith("data/values.nt:3"))
                .anyMatch(f -> f.startsWith("data/tenures.ttl:2 ") && f.contains("familyName"))
                .anyMatch(f -> f.startsWith("data/tenures.ttl:5 ") && f.contains("one body"))
                .anyMatch(f -> f.startsWith("data/tenures.ttl:") && f.contains("the list role"))
                .anyMatch(f -> f.startsWith("data/events.ttl:3 ") && f.contains("Chinese"))
                .anyMatch(f -> f.startsWith("data/events.ttl:2 ") && f.contains("ends before"))
                .anyMatch(f -> f.startsWith("queries/analysis/q.rq:3:"));
    }
}
