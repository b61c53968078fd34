package org.biaozhun.search.index;

import org.apache.jena.graph.Node;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Statements;

import java.util.List;
import java.util.stream.Stream;

/** Literals of nodes, as texts. */
final class Texts {

    private Texts() {}

    /** The literals that a node has for a property. */
    static Stream<Node> literals(Statements facts, Node node, Node property) {
        return facts.values(node, property).stream().filter(Node::isLiteral);
    }

    /** The texts that a node has for some properties, in the order of these. */
    static List<String> of(Statements facts, Node node, List<Node> properties) {
        return properties.stream()
                .flatMap(property ->
                        literals(facts, node, property).map(Node::getLiteralLexicalForm).sorted())
                .toList();
    }

    /** An IRI of this project without what they all begin with, such as {@code id/body/sac}. */
    static String path(Node node) {
        String iri = node.getURI();
        return iri.startsWith(Bz.BASE) ? iri.substring(Bz.BASE.length()) : iri;
    }
}
