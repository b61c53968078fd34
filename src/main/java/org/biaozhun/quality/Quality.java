package org.biaozhun.quality;

import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.biaozhun.build.Build;
import org.biaozhun.build.Phase;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.ontology.Bz;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

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
        Collection<Finding> findings = new ConcurrentLinkedQueue<>();
        Complaints complaints = new Complaints(corpus, dataset);
        List<NamedQuery> checks = catalogue.folder(CHECKS);
        Map<NamedQuery, List<Binding>> rows = new ConcurrentHashMap<>();
        ShapeReport report = new ShapeReport(corpus, dataset.getDefaultGraph(), findings::add);
        Optional<Shapes> shapes = report.read(dataset.getGraph(SHAPES));
        Collection<Shape> targeted = shapes.map(Shapes::getTargetShapes).orElse(List.of());
        try (Phase phase = build.phase("inspection", targeted.size() + checks.size() + 3)) {
            List<Runnable> pieces = new ArrayList<>();
            for (Shape shape : targeted) {
                pieces.add(() -> report.validate(shapes.orElseThrow(), shape, phase));
            }
            for (NamedQuery check : checks) {
                pieces.add(() -> {
                    phase.next(check.path());
                    rows.put(check, complaints.rows(check, phase));
                });
            }
            pieces.add(() -> {
                phase.next("texts");
                findings.addAll(new TextFaults(corpus).inspect(phase));
            });
            Build.together(pieces);
            checks.forEach(check ->
                    findings.addAll(complaints.of(check, rows.getOrDefault(check, List.of()))));
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
        }
        return List.copyOf(findings);
    }
}
