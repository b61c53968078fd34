package org.biaozhun.quality;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.ontology.Bz;
import org.biaozhun.queries.Answer;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.queries.QueryRunner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Inspects a filled dataset with the shapes and the checks of its corpus. */
public final class Quality {

    /** The graph of the shapes in a corpus. */
    static final Node SHAPES = Bz.graph("ontology/biaozhun-shapes");

    /** The folder of the check queries below {@code queries}. */
    static final String CHECKS = "checks";

    private final QueryRunner runner;

    public Quality(QueryRunner runner) {
        this.runner = runner;
    }

    /**
     * Everything that shapes and checks have to say.
     *
     * @param corpus where the statements stand
     * @param dataset the statements and what was inferred from them
     * @param catalogue the queries of the corpus
     */
    public List<Finding> inspect(Corpus corpus, DatasetGraph dataset, QueryCatalogue catalogue) {
        CompletableFuture<List<Finding>> shapes =
                CompletableFuture.supplyAsync(() -> shapes(corpus, dataset));
        List<Finding> findings =
                new ArrayList<>(new NearNames(corpus, dataset.getDefaultGraph()).inspect());
        for (NamedQuery check : catalogue.folder(CHECKS)) {
            findings.addAll(complaints(corpus, dataset, check));
        }
        findings.addAll(shapes.join());
        return findings;
    }

    private static List<Finding> shapes(Corpus corpus, DatasetGraph dataset) {
        return dataset.containsGraph(SHAPES)
                ? new ShapeReport(corpus)
                        .validate(dataset.getGraph(SHAPES), dataset.getDefaultGraph())
                : List.of();
    }

    private List<Finding> complaints(Corpus corpus, DatasetGraph dataset, NamedQuery check) {
        List<Finding> findings = new ArrayList<>();
        if (runner.run(dataset, check, Map.of()) instanceof Answer.Rows rows) {
            boolean isWarning = check.header().tags().contains("warning");
            for (Binding row : rows.bindings()) {
                findings.add(complaint(corpus, check, row, isWarning));
            }
        }
        return findings;
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
