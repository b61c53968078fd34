package org.biaozhun.quality;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.biaozhun.build.Build;
import org.biaozhun.build.Phase;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs SHACL shapes and says where in the files each result stands. */
final class ShapeReport {

    private static final String FILE = "ontology/biaozhun-shapes.ttl";

    private final Corpus corpus;
    private final Build build;

    ShapeReport(Corpus corpus, Build build) {
        this.corpus = corpus;
        this.build = build;
    }

    List<Finding> validate(Graph shapes, Graph data) {
        List<Finding> findings = new ArrayList<>();
        try {
            report(Shapes.parse(shapes), data).getEntries().stream()
                    .filter(entry -> !isIllFormed(entry.value()))
                    .forEach(entry -> findings.add(finding(entry)));
        } catch (ShaclParseException wrong) {
            findings.add(
                    Finding.violation(new Place(FILE, 0, 0), String.valueOf(wrong.getMessage())));
        }
        return findings;
    }

    private ValidationReport report(Shapes shapes, Graph data) {
        ValidationContext context = ValidationContext.create(shapes, data);
        try (Phase phase = build.phase("shapes", shapes.getTargetShapes().size())) {
            for (Shape shape : shapes.getTargetShapes()) {
                phase.next(Names.of(corpus, shape.getShapeNode()));
                for (Node focus : VLib.focusNodes(data, shape)) {
                    phase.check();
                    VLib.validateShape(context, data, shape, focus);
                }
            }
        }
        return context.generateReport();
    }

    private Finding finding(ReportEntry entry) {
        Node focus = entry.focusNode();
        Place place =
                corpus.place(focus, property(entry.resultPath()), entry.value())
                        .orElse(new Place(FILE, 0, 0));
        StringBuilder message = new StringBuilder(Names.of(corpus, focus));
        message.append(" ").append(entry.message());
        Optional.ofNullable(entry.value())
                .filter(value -> !value.equals(focus))
                .ifPresent(value -> message.append(": ").append(Names.of(corpus, value)));
        return Severity.Violation.equals(entry.severity())
                ? Finding.violation(place, message.toString())
                : Finding.warning(place, message.toString());
    }

    /** Whether it was told already when the file was read. */
    private static boolean isIllFormed(@Nullable Node value) {
        return value != null && value.isLiteral() && !value.getLiteral().isWellFormed();
    }

    private static @Nullable Node property(@Nullable Path path) {
        return path instanceof P_Link link ? link.getNode() : null;
    }
}
