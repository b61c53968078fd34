package org.biaozhun.quality;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.biaozhun.build.Build;
import org.biaozhun.build.BuildStoppedException;
import org.biaozhun.build.Phase;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.ontology.Bz;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        try (Phase phase = build.phase("checks", checks.size() + 1)) {
            phase.next("near names");
            findings.addAll(new NearNames(corpus, dataset.getDefaultGraph(), phase).inspect());
            for (NamedQuery check : checks) {
                phase.next(check.path());
                findings.addAll(complaints(corpus, dataset, check, phase));
            }
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

    private static List<Finding> complaints(
            Corpus corpus, DatasetGraph dataset, NamedQuery check, Phase phase) {
        if (!check.query().isSelectType()) {
            return List.of();
        }
        boolean isWarning = check.header().tags().contains("warning");
        return phase.evaluate(
                dataset,
                check.query(),
                execution ->
                        Iter.iter(execution.select())
                                .map(row -> complaint(corpus, check, row, isWarning))
                                .toList());
    }

    /** A row of a check: {@code ?thing} is what it is about, {@code ?message} what is wrong. */
    private static Finding complaint(
            Corpus corpus, NamedQuery check, Binding row, boolean isWarning) {
        Node thing = row.get(Var.alloc("thing"));
        Node message = row.get(Var.alloc("message"));
        String text =
                message != null && message.isLiteral()
                        ? message.getLiteralLexicalForm()
                        : check.header().summary().orElse(check.name());
        Place place =
                Optional.ofNullable(thing)
                        .flatMap(node -> corpus.place(node, null, null))
                        .orElse(new Place(check.path(), 0, 0));
        String said = thing == null ? text : Names.of(corpus, thing) + " " + text;
        return isWarning ? Finding.warning(place, said) : Finding.violation(place, said);
    }
}
