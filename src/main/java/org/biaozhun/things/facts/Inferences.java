package org.biaozhun.things.facts;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.names.Wording;
import org.biaozhun.ontology.Bz;

import java.util.List;
import java.util.Optional;

/** Tells why a statement is held to be so that no source makes in these words. */
public final class Inferences {

    private final Labels labels;

    /** What is inferred, of what the view {@code inferences-of-thing} has read. */
    public Inferences(Labels labels) {
        this.labels = labels;
    }

    /** Why a statement is inferred, by a curator or by a rule; empty if a source makes it. */
    Optional<Wording> reason(Quad statement) {
        return Bz.isInferred(statement.getGraph())
                ? rule(statement.getGraph())
                : labels.having(RDF.subject.asNode(), statement.getSubject()).stream()
                        .filter(step -> isOn(step, statement))
                        .findFirst()
                        .map(this::reason);
    }

    /** Why anything is inferred of a thing, by curators. */
    public List<Wording> reasons(Node thing) {
        return labels.having(RDF.subject.asNode(), thing).stream().map(this::reason).toList();
    }

    private Optional<Wording> rule(Node graph) {
        return labels.values(graph, RDF.type.asNode()).contains(Bz.INFERRED_GRAPH)
                ? Optional.of(reason(graph))
                : Optional.empty();
    }

    private boolean isOn(Node step, Quad statement) {
        return labels.values(step, RDF.predicate.asNode()).contains(statement.getPredicate())
                && labels.values(step, RDF.object.asNode()).contains(statement.getObject());
    }

    private Wording reason(Node step) {
        return new Wording(text(step, "en").orElse(""), text(step, "zh-Hans"));
    }

    private Optional<String> text(Node step, String language) {
        return labels.values(step, Bz.REASON).stream()
                .filter(Node::isLiteral)
                .filter(reason -> reason.getLiteralLanguage().equalsIgnoreCase(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }
}
