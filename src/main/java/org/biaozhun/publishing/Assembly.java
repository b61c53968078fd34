package org.biaozhun.publishing;

import org.apache.jena.graph.Triple;
import org.biaozhun.build.Build;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.quality.Quality;
import org.biaozhun.queries.CatalogueMemory;
import org.biaozhun.queries.Examples;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.rules.Inference;
import org.biaozhun.selection.Selection;
import org.biaozhun.selection.Selections;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.SnapshotBuilder;

import java.util.ArrayList;
import java.util.List;

/** Makes a snapshot of a corpus that has been read: fill, infer, inspect, describe. */
final class Assembly {

    private final Corpus corpus;
    private final Build build;
    private final SnapshotBuilder builder;
    private final List<Finding> findings;
    private final QueryCatalogue catalogue;

    /** Fills the graphs, infers and reads the queries. */
    Assembly(Corpus corpus, CatalogueMemory catalogues, Build build) {
        this.corpus = corpus;
        this.build = build;
        this.builder =
                build.step("filling", "graphs and their union", () -> new SnapshotBuilder(corpus));
        this.findings = new ArrayList<>(corpus.findings());
        build.holds(builder.dataset().getDefaultGraph().size());
        findings.addAll(new Inference().infer(corpus, builder.dataset(), builder::add, build));
        this.catalogue =
                build.step(
                        "queries",
                        "catalogue",
                        () -> catalogues.of(corpus.files("queries"), corpus.prefixes()));
        builder.give(QueryCatalogue.PUBLISHED, catalogue);
        findings.addAll(catalogue.findings());
        Examples.describe(catalogue, triple -> builder.add(Examples.GRAPH, triple));
    }

    /** Gives the snapshot what it is limited to, and what there is to choose from. */
    void give(Selection selection, Selections choice) {
        builder.give(Selection.GIVEN, selection);
        builder.give(Selections.PUBLISHED, choice);
    }

    /** The number of statements so far. */
    long statements() {
        return builder.dataset().getDefaultGraph().size();
    }

    /** Adds what shapes and checks say. */
    Assembly inspect() {
        findings.addAll(Quality.inspect(corpus, builder.dataset(), catalogue, build));
        return this;
    }

    /** What has been found so far. */
    List<Finding> findings() {
        return findings.stream().distinct().sorted().toList();
    }

    /** The finished snapshot, with what has been found. */
    Snapshot finish() {
        return finish(findings());
    }

    /** The finished snapshot, with what has been found elsewhere. */
    Snapshot finish(List<Finding> found) {
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
        return builder.freeze(found);
    }
}
