package org.biaozhun.things;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.biaozhun.names.Names;
import org.biaozhun.names.Wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names under which nodes are shown. */
final class Labels {

    private static final String CHINESE = "zh-Hans";

    private final Graph graph;
    private final Names names;

    Labels(Graph graph) {
        this.graph = graph;
        this.names = new Names(this::values);
    }

    /** The English name of a node, or what its IRI ends in; a literal's text. */
    String of(Node node) {
        return names.english(node);
    }

    /** The Chinese name of a node. */
    Optional<String> chinese(Node node) {
        return names.chinese(node);
    }

    /** Everything a page needs to name a node. */
    Name name(Node node) {
        if (node.isLiteral()) {
            return Name.ofText(node.getLiteralLexicalForm(), node.getLiteralLanguage());
        }
        return new Name(of(node), "en", chinese(node).orElse(""), notation(node), Links.href(node));
    }

    /** The abbreviation or designation of a node, or empty. */
    String notation(Node node) {
        return names.notation(node).orElse("");
    }

    /** A property or class in the language of a page, if the ontology names it so. */
    Name term(Node term, Locale locale) {
        boolean isChinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return (isChinese ? chinese(term) : Optional.<String>empty())
                .map(text -> new Name(text, CHINESE, "", "", ""))
                .orElseGet(() -> Name.ofText(of(term), "en"));
    }

    /** The first value of a property, as text. */
    Optional<String> text(Node node, Node property) {
        return names.text(node, property);
    }

    /** The value of a property in both languages. */
    Wording wording(Node node, Node property) {
        return names.wording(node, property);
    }

    /** The values of a property. */
    List<Node> values(Node node, Node property) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    /** The things that have a value for a property. */
    List<Node> having(Node property, Node value) {
        return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList();
    }
}
