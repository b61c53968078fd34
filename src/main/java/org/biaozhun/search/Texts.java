package org.biaozhun.search;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.ontology.Bz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Literals of nodes, as texts. */
final class Texts {

    private static final List<Node> LABELS = List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode());
    private static final List<Node> SHORT =
            List.of(SKOS.notation.asNode(), DCTerms.identifier.asNode());

    private Texts() {}

    /** The literals that a node has for a property. */
    static Stream<Node> literals(Graph graph, Node node, Node property) {
        return graph.find(node, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral);
    }

    /** The texts that a node has for some properties, in the order of these. */
    static List<String> of(Graph graph, Node node, List<Node> properties) {
        return properties.stream()
                .flatMap(property ->
                        literals(graph, node, property).map(Node::getLiteralLexicalForm).sorted())
                .toList();
    }

    /** The English label, else any, else the path of the IRI. */
    static String label(Graph graph, Node node) {
        return label(graph, node, language -> language.equals("en"))
                .or(() -> label(graph, node, language -> true))
                .orElseGet(() -> path(node));
    }

    /** The label in simplified characters. */
    static Optional<String> chineseLabel(Graph graph, Node node) {
        return label(graph, node, language -> language.startsWith("zh"));
    }

    private static Optional<String> label(Graph graph, Node node, Predicate<String> language) {
        return LABELS.stream()
                .flatMap(property -> literals(graph, node, property))
                .filter(label -> language.test(label.getLiteralLanguage()))
                .map(Node::getLiteralLexicalForm)
                .min(Comparator.naturalOrder());
    }

    /** The abbreviation or else the designation. */
    static Optional<String> abbreviation(Graph graph, Node node) {
        return of(graph, node, SHORT).stream().findFirst();
    }

    /** An IRI of ours without what they all begin with, such as {@code id/body/sac}. */
    static String path(Node node) {
        String iri = node.getURI();
        return iri.startsWith(Bz.BASE) ? iri.substring(Bz.BASE.length()) : iri;
    }
}
