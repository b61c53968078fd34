package org.biaozhun.quality;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.biaozhun.build.Phase;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/** Validates with SHACL shapes and says where in the files each result stands. */
final class ShapeReport {

    private static final String FILE = "ontology/biaozhun-shapes.ttl";

    private final Corpus corpus;
    private final Graph data;
    private final Consumer<Finding> findings;

    ShapeReport(Corpus corpus, Graph data, Consumer<Finding> findings) {
        this.corpus = corpus;
        this.data = data;
        this.findings = findings;
    }

    /** The shapes of a graph; none, and a finding, if they are wrong. */
    Optional<Shapes> read(Graph graph) {
        try {
            return Optional.of(Shapes.parse(graph));
        } catch (ShaclParseException wrong) {
            findings.accept(
                    Finding.violation(new Place(FILE, 0, 0), String.valueOf(wrong.getMessage())));
            return Optional.empty();
        }
    }

    /** Validates one of the shapes. Several may be at work at once. */
    void validate(Shapes shapes, Shape shape, Phase phase) {
        phase.next(Names.of(corpus, shape.getShapeNode()));
        ValidationContext context = ValidationContext.create(shapes, data);
        for (Node focus : VLib.focusNodes(data, shape)) {
            phase.check();
            VLib.validateShape(context, data, shape, focus);
        }
        context.generateReport().getEntries().stream()
                .filter(entry -> !isIllFormed(entry.value()))
                .map(this::finding)
                .forEach(findings);
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
