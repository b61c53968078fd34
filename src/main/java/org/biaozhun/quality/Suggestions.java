package org.biaozhun.quality;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.biaozhun.names.Nearest;
import org.biaozhun.ontology.Bz;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What exists that is nearest to a name that does not: a term, or a thing or code of its kind. */
final class Suggestions {

    private static final String TERMS = "";
    private static final Node ONTOLOGY = NodeFactory.createURI(Bz.BASE + "ontology");

    private final Graph graph;
    private final Map<String, Set<Node>> byFolder = new HashMap<>();

    Suggestions(Graph graph) {
        this.graph = graph;
    }

    /**
     * The nearest name.
     *
     * @param wrong an IRI; one under {@code id/KIND/} or {@code list/LIST/} is compared with those
     *     of its kind or list, any other one with the terms in use
     */
    Optional<Node> nearest(Node wrong) {
        return wrong.isURI()
                ? Nearest.to(name(wrong), alike(wrong), node -> List.of(name(node)), 1).stream()
                        .findFirst()
                : Optional.empty();
    }

    /** Classes for a class, which begin with a capital; those of the same namespace first. */
    private List<Node> alike(Node wrong) {
        return byFolder.computeIfAbsent(folder(wrong), this::known).stream()
                .filter(node -> isCapital(node) == isCapital(wrong))
                .sorted(
                        Comparator.comparing(
                                        (Node node) -> !namespace(node).equals(namespace(wrong)))
                                .thenComparing(Node::getURI))
                .toList();
    }

    private static boolean isCapital(Node node) {
        return name(node).chars().limit(1).anyMatch(Character::isUpperCase);
    }

    private static String name(Node node) {
        return node.getURI().substring(namespace(node).length());
    }

    private static String namespace(Node node) {
        String iri = node.getURI();
        return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    private static String folder(Node node) {
        String iri = node.getURI();
        boolean isThing = iri.startsWith(Bz.BASE + "id/") || iri.startsWith(Bz.BASE + "list/");
        return isThing ? iri.substring(0, iri.lastIndexOf('/') + 1) : TERMS;
    }

    private Set<Node> known(String folder) {
        List<Triple> found =
                folder.equals(TERMS)
                        ? Stream.concat(
                                        graph.stream(Node.ANY, RDFS.isDefinedBy.asNode(), ONTOLOGY),
                                        graph.stream(Node.ANY, RDF.type.asNode(), Bz.BORROWED_TERM))
                                .toList()
                        : graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                                .filter(triple -> triple.getSubject().isURI())
                                .filter(triple -> folder(triple.getSubject()).equals(folder))
                                .toList();
        Set<Node> nodes = new HashSet<>();
        found.forEach(triple -> nodes.add(triple.getSubject()));
        return nodes;
    }
}
