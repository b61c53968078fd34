package org.biaozhun.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.ontology.Bz;
import org.biaozhun.publishing.PublishingSettings.Gate;
import org.biaozhun.quality.Inspection;
import org.biaozhun.quality.Inspections;
import org.biaozhun.store.Snapshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
class CorpusWatchTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SOURCE =
            "<https://w3id.org/biaozhun/graph/data/%s> dcterms:source work:a .\n";
    private static final String WORK = "work:a a schema:CreativeWork .\n";

    private static final String QUERY =
            """
            PREFIX bz: <https://w3id.org/biaozhun/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            CONSTRUCT {
              <> dcterms:source <https://w3id.org/biaozhun/id/work/a> .
              ?body a bz:Agency ; skos:prefLabel ?label
            }
            WHERE {
              BIND(IRI(CONCAT("https://w3id.org/biaozhun/id/body/", ?id)) AS ?body)
              BIND(STRLANG(?id, "en") AS ?label)
            }
            """;

    @TempDir private Path folder;

    private final Snapshots snapshots = new Snapshots();
    private final Inspections inspections = new Inspections();
    private SmallCorpus corpus;
    private CorpusWatch watch;

    private CorpusWatch watch(SmallCorpus watched) {
        PublishingSettings settings =
                new PublishingSettings(
                        watched.root().toString(),
                        Gate.STRICT,
                        List.of(),
                        Optional.empty(),
                        PublishingSettings.Inspected.ALL,
                        true);
        return new CorpusWatch(new Publisher(watched.location()), snapshots, inspections, settings);
    }

    @BeforeEach
    void serve() {
        corpus = SmallCorpus.in(folder).with("data/a.ttl", SOURCE.formatted("a") + WORK);
        new Publisher(corpus.location()).publish(snapshots, inspections, Gate.STRICT);
        watch = watch(corpus);
        watch.start();
    }

    @AfterEach
    void stop() {
        watch.stop();
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void aSavedFileIsServed() {
        String before = snapshots.current().id();
        corpus.with(
                "data/b.ttl",
                SOURCE.formatted("b") + "body:b a bz:Agency ; skos:prefLabel \"B\"@en .");
        await(() -> !snapshots.current().id().equals(before));
        assertThat(inspections.latest().map(Inspection::published)).contains(true);
    }

    @Test
    void aFileInANewFolderIsServed() {
        String before = snapshots.current().id();
        corpus.with(
                "data/new/c.ttl",
                SOURCE.formatted("new/c") + "body:c a bz:Agency ; skos:prefLabel \"C\"@en .");
        await(() -> !snapshots.current().id().equals(before));
    }

    @Test
    void aSavedCellAndASavedQueryAreServed() {
        String before = snapshots.current().id();
        corpus.with("data/registers/t.rq", QUERY).with("data/registers/t.tsv", "id\nfirst\n");
        await(() -> !snapshots.current().id().equals(before) && serves("body/first"));
        corpus.with("data/registers/t.tsv", "id\nsecond\n");
        await(() -> serves("body/second"));
        assertThat(serves("body/first")).isFalse();
        corpus.with("data/registers/t.rq", QUERY.replace("/body/", "/body/the-"));
        await(() -> serves("body/the-second"));
        corpus.with("data/registers/t.tsv", "id\nfourth\textra\n");
        await(() -> inspections.latest().filter(found -> !found.published()).isPresent());
        assertThat(serves("body/the-second")).isTrue();
    }

    @Test
    void aSavedTieIsServedAndOneThatIsTakenOutIsUndone() throws IOException {
        String header = "thing\tsame_as\treason\tsource\n";
        corpus.with(
                        "data/a.ttl",
                        SOURCE.formatted("a")
                                + WORK
                                + "work:biaozhun-ties a schema:CreativeWork .\n"
                                + "body:b a bz:Agency ; skos:prefLabel \"B\"@en .\n"
                                + "body:c a bz:Agency ; skos:prefLabel \"C\"@en .\n")
                .with(
                        "data/registers/ties.rq",
                        Files.readString(Repository.ROOT.resolve("data/registers/ties.rq")))
                .with("data/registers/ties.tsv", header);
        await(() -> serves("body/b") && serves("body/c"));
        corpus.with("data/registers/ties.tsv", header + "body:c\tbody:b\tRenamed.\t\n");
        await(() -> !serves("body/c"));
        assertThat(serves("body/b")).isTrue();
        corpus.with("data/registers/ties.tsv", header);
        await(() -> serves("body/c"));
    }

    private boolean serves(String thing) {
        Node node = NodeFactory.createURI(Bz.BASE + "id/" + thing);
        return snapshots.current().knows(node);
    }

    @Test
    void aWrongFileLeavesTheSnapshotAndShowsItsFindings() {
        String before = snapshots.current().id();
        corpus.with("data/b.ttl", SOURCE.formatted("b") + "person:b a foaf:Person .");
        await(() -> inspections.latest().filter(found -> !found.published()).isPresent());
        assertThat(snapshots.current().id()).isEqualTo(before);
        assertThat(inspections.latest().orElseThrow().findings())
                .anyMatch(finding -> finding.toString().startsWith("data/b.ttl:3 person:b"));
    }
}
