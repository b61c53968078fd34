package org.biaozhun.network;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.ontology.Bz;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nodes that stand between two things and are drawn as one edge: from what the one property names
 * to what the other names.
 */
enum LinkNode {
    TENURE(
            List.of("http://www.w3.org/ns/org#member"),
            List.of("http://www.w3.org/ns/org#organization", Bz.NAMESPACE + "post"),
            "http://www.w3.org/2004/02/skos/core#prefLabel"),
    PARTICIPATION(
            List.of(Bz.NAMESPACE + "participant"),
            List.of(Bz.NAMESPACE + "event"),
            Bz.NAMESPACE + "capacity"),
    REQUIREMENT(
            List.of(Bz.NAMESPACE + "certificationRule", Bz.NAMESPACE + "ruleOf"),
            List.of(Bz.NAMESPACE + "citedStandard"),
            ""),
    PROVISION(
            List.of(Bz.NAMESPACE + "laidDownBy"),
            List.of(
                    Bz.NAMESPACE + "assignedTo",
                    Bz.NAMESPACE + "appliesTo",
                    "https://schema.org/about"),
            ""),
    STATEMENT(List.of(Bz.NAMESPACE + "saidBy"), List.of("https://schema.org/about"), "");

    @SuppressWarnings("ImmutableEnumChecker") // List.of nodes
    private final List<Node> sources;

    @SuppressWarnings("ImmutableEnumChecker") // List.of nodes
    private final List<Node> targets;

    private final String label;

    LinkNode(List<String> sources, List<String> targets, String label) {
        this.sources = sources.stream().map(NodeFactory::createURI).toList();
        this.targets = targets.stream().map(NodeFactory::createURI).toList();
        this.label = label;
    }

    /** The mediator that a node is, by its IRI. */
    static Optional<LinkNode> of(Node node) {
        return Arrays.stream(values())
                .filter(one -> node.isURI() && node.getURI().startsWith(one.beginning()))
                .findFirst();
    }

    /** The mediator of a relation. */
    static Optional<LinkNode> ofRelation(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    private String beginning() {
        return Bz.BASE + "id/" + code() + "/";
    }

    /** The kind in IRIs, and the code of the relation. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The properties that name where the edge starts. */
    Stream<Node> sources() {
        return sources.stream();
    }

    /** The properties that name where the edge leads. */
    Stream<Node> targets() {
        return targets.stream();
    }

    /** The property whose value is what the edge says; none for the name of the relation. */
    Optional<Node> label() {
        return label.isEmpty() ? Optional.empty() : Optional.of(NodeFactory.createURI(label));
    }
}
