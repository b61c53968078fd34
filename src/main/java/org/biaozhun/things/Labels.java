package org.biaozhun.things;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names under which nodes are shown. */
final class Labels {

    private static final List<Node> NAMES = List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode());

    /** The names of foreign terms are shown as words. */
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])([A-Z])");

    private final Graph graph;

    Labels(Graph graph) {
        this.graph = graph;
    }

    /** The English name of a node, or what its IRI ends in; a literal's text. */
    String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return inLanguage(node, "en").orElseGet(() -> ending(node));
    }

    /** The Chinese name of a node. */
    Optional<String> chinese(Node node) {
        return inLanguage(node, "zh-Hans");
    }

    /** The first value of a property, as text. */
    Optional<String> text(Node node, Node property) {
        return graph.find(node, property, Node.ANY)
                .nextOptional()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
    }

    private Optional<String> inLanguage(Node node, String language) {
        return NAMES.stream()
                .flatMap(name -> graph.find(node, name, Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(label -> label.isLiteral() && label.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private static String ending(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        String iri = node.getURI();
        String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return end.isEmpty() ? iri : HUMP.matcher(end).replaceAll(" $1").toLowerCase(Locale.ROOT);
    }
}
