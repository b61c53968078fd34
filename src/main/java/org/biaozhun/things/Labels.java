package org.biaozhun.things;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names under which nodes are shown. */
final class Labels {

    private static final String CHINESE = "zh-Hans";
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
        return inLanguage(node, CHINESE);
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
        return text(node, SKOS.notation.asNode())
                .or(() -> text(node, DCTerms.identifier.asNode()))
                .orElse("");
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
        return values(node, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** The values of a property. */
    List<Node> values(Node node, Node property) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    /** The things that have a value for a property. */
    List<Node> having(Node property, Node value) {
        return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList();
    }

    private Optional<String> inLanguage(Node node, String language) {
        return NAMES.stream()
                .flatMap(name -> values(node, name).stream())
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
