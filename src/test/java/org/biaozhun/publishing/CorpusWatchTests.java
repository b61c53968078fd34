package org.biaozhun.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.SmallCorpus;
import org.biaozhun.publishing.PublishingSettings.Gate;
import org.biaozhun.quality.Inspection;
import org.biaozhun.quality.Inspections;
import org.biaozhun.store.Snapshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
class CorpusWatchTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SOURCE =
            "<https://w3id.org/biaozhun/graph/data/%s> dcterms:source work:a .\n";
    private static final String WORK = "work:a a schema:CreativeWork .\n";

    @TempDir private Path folder;

    private final Snapshots snapshots = new Snapshots();
    private final Inspections inspections = new Inspections();
    private SmallCorpus corpus;
    private CorpusWatch watch;

    private CorpusWatch watch(SmallCorpus watched) {
        PublishingSettings settings =
                new PublishingSettings(watched.root().toString(), Gate.STRICT, true);
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
    void aWrongFileLeavesTheSnapshotAndShowsItsFindings() {
        String before = snapshots.current().id();
        corpus.with("data/b.ttl", SOURCE.formatted("b") + "person:b a foaf:Person .");
        await(() -> inspections.latest().filter(found -> !found.published()).isPresent());
        assertThat(snapshots.current().id()).isEqualTo(before);
        assertThat(inspections.latest().orElseThrow().findings())
                .anyMatch(finding -> finding.toString().startsWith("data/b.ttl:3 person:b"));
    }
}
