package org.biaozhun.publishing;

import org.apache.jena.graph.Triple;
import org.biaozhun.build.Build;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.corpus.CorpusReader;
import org.biaozhun.corpus.Finding;
import org.biaozhun.publishing.PublishingSettings.Gate;
import org.biaozhun.quality.Inspection;
import org.biaozhun.quality.Inspections;
import org.biaozhun.quality.Quality;
import org.biaozhun.queries.Examples;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.rules.Inference;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.SnapshotBuilder;
import org.biaozhun.store.Snapshots;
import org.biaozhun.tables.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a corpus from files to the snapshot that is served: read, infer, inspect, swap. */
public final class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final CorpusLocation location;
    private final CorpusReader reader = new CorpusReader(new Tables());
    private final Inference inference = new Inference();
    private final BuildSettings limits;

    public Publisher(CorpusLocation location, BuildSettings limits) {
        this.location = location;
        this.limits = limits;
    }

    /** A publisher whose builds take the time that they need. */
    public Publisher(CorpusLocation location) {
        this(location, BuildSettings.unlimited());
    }

    /** Builds a snapshot and inspects it. Nothing is published. */
    public Snapshot build() {
        return build(true);
    }

    /**
     * Builds a snapshot without shapes and checks, which take longest. Its findings are what keeps
     * a file from being read.
     */
    public Snapshot buildUninspected() {
        return build(false);
    }

    private Snapshot build(boolean inspects) {
        try (Build build = Build.begin(limits)) {
            return build(inspects, build);
        }
    }

    private Snapshot build(boolean inspects, Build build) {
        Corpus corpus = reader.read(location, build);
        SnapshotBuilder builder =
                build.step("filling", "graphs and their union", () -> new SnapshotBuilder(corpus));
        build.holds(builder.dataset().getDefaultGraph().size());
        List<Finding> findings = new ArrayList<>(corpus.findings());
        findings.addAll(inference.infer(corpus, builder.dataset(), builder::add, build));
        QueryCatalogue catalogue =
                build.step(
                        "queries",
                        "catalogue",
                        () -> QueryCatalogue.of(corpus.files("queries"), corpus.prefixes()));
        builder.give(QueryCatalogue.PUBLISHED, catalogue);
        findings.addAll(catalogue.findings());
        Examples.describe(catalogue, triple -> builder.add(Examples.GRAPH, triple));
        if (inspects) {
            findings.addAll(Quality.inspect(corpus, builder.dataset(), catalogue, build));
        }
        List<Triple> description =
                build.step(
                        "description",
                        "of the dataset",
                        () ->
                                SelfDescription.of(
                                        builder.dataset(), corpus.prefixes(), corpus.id()));
        description.forEach(triple -> builder.add(Examples.GRAPH, triple));
        catalogue
                .find(CoverageDescription.QUERY)
                .ifPresent(counting ->
                        build.step(
                                        "description",
                                        "of what there is",
                                        () ->
                                                CoverageDescription.of(
                                                        builder.dataset(), counting.query()))
                                .forEach(triple -> builder.add(Examples.GRAPH, triple)));
        return builder.freeze(findings.stream().distinct().sorted().toList());
    }

    /**
     * Builds a snapshot, and makes it the one that is served unless nothing has changed.
     *
     * @return how the inspection came out
     * @throws CorpusRejectedException if there are violations and the gate is strict
     */
    public synchronized Inspection publish(
            Snapshots snapshots, Inspections inspections, Gate gate) {
        long start = System.nanoTime();
        Snapshot snapshot = build();
        List<Finding> violations =
                snapshot.findings().stream().filter(Finding::isViolation).toList();
        boolean accepted = violations.isEmpty() || gate == Gate.WARN;
        Inspection inspection =
                new Inspection(snapshot.id(), snapshot.builtAt(), accepted, snapshot.findings());
        inspections.add(inspection);
        if (!accepted) {
            throw new CorpusRejectedException(location.toString(), violations);
        }
        violations.forEach(violation -> LOG.warn("{}", violation));
        snapshots.publish(snapshot);
        LOG.info(
                "Serving snapshot {} of {}: {} triples, built in {} ms",
                snapshot.id(),
                location,
                snapshot.triples(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return inspection;
    }

    /** The folder of the corpus, if it is one that may change. */
    Optional<Path> folder() {
        return location instanceof CorpusLocation.Folder folder
                ? Optional.of(folder.path())
                : Optional.empty();
    }
}
