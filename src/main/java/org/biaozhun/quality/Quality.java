package org.biaozhun.quality;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.biaozhun.build.Build;
import org.biaozhun.build.BuildStoppedException;
import org.biaozhun.build.Phase;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.ontology.Bz;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Inspects a filled dataset with the shapes and the checks of its corpus. */
public final class Quality {

    /** The graph of the shapes in a corpus. */
    static final Node SHAPES = Bz.graph("ontology/biaozhun-shapes");

    /** The folder of the check queries below {@code queries}. */
    static final String CHECKS = "checks";

    private Quality() {}

    /**
     * Everything that shapes and checks have to say.
     *
     * @param corpus where the statements stand
     * @param dataset the statements and what was inferred from them
     * @param catalogue the queries of the corpus
     * @param build the build that is inspected
     */
    public static List<Finding> inspect(
            Corpus corpus, DatasetGraph dataset, QueryCatalogue catalogue, Build build) {
        CompletableFuture<List<Finding>> shapes =
                CompletableFuture.supplyAsync(() -> shapes(corpus, dataset, build));
        List<NamedQuery> checks = catalogue.folder(CHECKS);
        List<Finding> findings = new ArrayList<>();
        Complaints complaints = new Complaints(corpus, dataset);
        try (Phase phase = build.phase("checks", checks.size() + 3)) {
            for (NamedQuery check : checks) {
                phase.next(check.path());
                findings.addAll(complaints.of(check, phase));
            }
            phase.next("near names");
            findings.addAll(
                    new NearNames(corpus, dataset.getDefaultGraph(), phase)
                            .inspect(complaints.pairs()));
            phase.next("likely ties");
            findings.addAll(
                    LikelyTies.told(
                            LikelyTies.of(dataset, phase::check),
                            corpus.prefixes(),
                            complaints::definition));
            phase.next("texts");
            findings.addAll(new TextFaults(corpus).inspect(phase));
        }
        try {
            findings.addAll(shapes.join());
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof BuildStoppedException stopped ? stopped : failed;
        }
        return findings;
    }

    private static List<Finding> shapes(Corpus corpus, DatasetGraph dataset, Build build) {
        return dataset.containsGraph(SHAPES)
                ? new ShapeReport(corpus, build)
                        .validate(dataset.getGraph(SHAPES), dataset.getDefaultGraph())
                : List.of();
    }
}
