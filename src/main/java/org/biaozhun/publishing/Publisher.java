package org.biaozhun.publishing;

import org.biaozhun.build.Build;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.corpus.CorpusReader;
import org.biaozhun.corpus.Finding;
import org.biaozhun.publishing.PublishingSettings.Gate;
import org.biaozhun.publishing.PublishingSettings.Inspected;
import org.biaozhun.quality.Inspection;
import org.biaozhun.quality.Inspections;
import org.biaozhun.quality.PackagedInspection;
import org.biaozhun.queries.CatalogueMemory;
import org.biaozhun.selection.SelectedCorpus;
import org.biaozhun.selection.Selection;
import org.biaozhun.selection.SelectionException;
import org.biaozhun.selection.Selections;
import org.biaozhun.selection.Sources;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;
import org.biaozhun.tables.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Takes a corpus from files to the snapshot that is served: read, infer, inspect, swap. */
public final class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final CorpusLocation location;
    private final CorpusReader reader = new CorpusReader(new Tables());
    private final CatalogueMemory catalogues = new CatalogueMemory();
    private final BuildSettings time;
    private final Limits limits;

    /**
     * A publisher.
     *
     * @param time how long a build may take
     * @param limits what is served of the corpus
     */
    public Publisher(CorpusLocation location, BuildSettings time, Limits limits) {
        this.location = location;
        this.time = time;
        this.limits = limits;
    }

    /** A publisher whose builds take the time that they need. */
    public Publisher(CorpusLocation location, Limits limits) {
        this(location, BuildSettings.unlimited(), limits);
    }

    /** A publisher of everything, whose builds take the time that they need. */
    public Publisher(CorpusLocation location) {
        this(location, Limits.none());
    }

    /**
     * Builds a snapshot and inspects the corpus. Nothing is published.
     *
     * @throws SelectionException if it is limited to what is not there
     */
    public Snapshot build() {
        return build(Inspecting.AFRESH);
    }

    /**
     * Builds a snapshot without shapes and checks, which take longest. Its findings are what keeps
     * a file from being read.
     *
     * @throws SelectionException if it is limited to what is not there
     */
    public Snapshot buildUninspected() {
        return build(Inspecting.NOTHING);
    }

    /**
     * Builds a snapshot that is limited to some of the sources that are served, without shapes and
     * checks.
     *
     * @param grades the least grade of a source, if it is limited to one
     * @param sources the sources, if it is limited to some
     * @throws SelectionException if there is no such grade or source
     */
    public Snapshot buildLimited(List<String> grades, List<String> sources) {
        try (Build build = Build.begin(time)) {
            Corpus served = served(reader.read(location, build));
            Sources known = Sources.of(served);
            Selection selection = known.choose(grades, sources);
            return limited(
                    SelectedCorpus.of(served, known, selection), selection, selections(served, 0));
        }
    }

    private enum Inspecting {
        NOTHING,
        UNLESS_PACKAGED,
        AFRESH
    }

    private Snapshot build(Inspecting inspecting) {
        try (Build build = Build.begin(time)) {
            Corpus whole = reader.read(location, build);
            Corpus served = served(whole);
            Optional<List<Finding>> elsewhere = elsewhere(whole, served, inspecting, build);
            Assembly assembly = new Assembly(served, catalogues, build);
            if (inspecting != Inspecting.NOTHING && elsewhere.isEmpty()) {
                assembly.inspect();
            }
            assembly.give(Selection.all(), selections(served, assembly.statements()));
            return elsewhere.map(assembly::finish).orElseGet(assembly::finish);
        }
    }

    /** What is known of a corpus otherwise than by inspecting what is served. */
    private Optional<List<Finding>> elsewhere(
            Corpus whole, Corpus served, Inspecting inspecting, Build build) {
        boolean isOfAll = served == whole || limits.inspected() == Inspected.ALL;
        if (inspecting == Inspecting.NOTHING || !isOfAll) {
            return Optional.empty();
        }
        Optional<List<Finding>> packaged =
                inspecting == Inspecting.UNLESS_PACKAGED
                        ? PackagedInspection.ofProgram().flatMap(found -> found.of(whole.id()))
                        : Optional.empty();
        return packaged.isPresent() || served == whole
                ? packaged
                : Optional.of(new Assembly(whole, catalogues, build).inspect().findings());
    }

    private Corpus served(Corpus whole) {
        if (limits.sources().isEmpty() && limits.grade().isEmpty()) {
            return whole;
        }
        Sources sources = Sources.of(whole);
        return SelectedCorpus.of(
                whole, sources, sources.choose(limits.grade().stream().toList(), limits.sources()));
    }

    private Selections selections(Corpus served, long statements) {
        return new Selections(served, limits.kept() * statements, this::limited);
    }

    private Snapshot limited(Corpus corpus, Selection selection, Selections choice) {
        try (Build build = Build.begin(time)) {
            Assembly assembly = new Assembly(corpus, catalogues, build);
            assembly.give(selection, choice);
            return assembly.finish();
        }
    }

    /**
     * Builds a snapshot, and makes it the one that is served unless nothing has changed. A corpus
     * that was inspected when the program was packaged is not inspected again.
     *
     * @return how the inspection came out
     * @throws CorpusRejectedException if there are violations and the gate is strict
     */
    public synchronized Inspection publish(
            Snapshots snapshots, Inspections inspections, Gate gate) {
        long start = System.nanoTime();
        Snapshot snapshot = build(Inspecting.UNLESS_PACKAGED);
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
