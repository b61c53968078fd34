package org.biaozhun.names;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of nodes, as far as statements give them. */
public final class Names {

    private static final String CHINESE = "zh-Hans";
    private static final List<Node> LABELS =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), SKOSXL.literalForm.asNode());
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])([A-Z])");

    private final Values values;

    /** Where the values of properties come from. */
    @FunctionalInterface
    public interface Values {
        /** The values that a node has for a property. */
        List<Node> of(Node node, Node property);
    }

    public Names(Statements statements) {
        this(statements::values);
    }

    /** Names out of whatever knows the values of properties. */
    public Names(Values values) {
        this.values = values;
    }

    /**
     * The English name of a node; without one the Chinese, or else the words that its IRI ends in;
     * a literal's text.
     */
    public String english(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return inLanguage(node, "en")
                .or(() -> BorrowedTerms.english(node))
                .or(() -> inLanguage(node, CHINESE))
                .orElseGet(() -> words(node));
    }

    /** The Chinese name of a node: its preferred label, as no other is marked as its name. */
    public Optional<String> chinese(Node node) {
        return inLanguage(node, CHINESE).or(() -> BorrowedTerms.chinese(node));
    }

    /** The abbreviation of a node, or else its designation. */
    public Optional<String> notation(Node node) {
        return text(node, SKOS.notation.asNode()).or(() -> text(node, DCTerms.identifier.asNode()));
    }

    /** A value of a property as text; of several the first by their characters. */
    public Optional<String> text(Node node, Node property) {
        return texts(node, property).map(Node::getLiteralLexicalForm).sorted().findFirst();
    }

    /** The value of a property in a language. */
    public Optional<String> text(Node node, Node property, String language) {
        return texts(node, property)
                .filter(text -> text.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    /** The value of a property in both languages; without an English one nothing. */
    public Wording wording(Node node, Node property) {
        return new Wording(text(node, property, "en").orElse(""), text(node, property, CHINESE));
    }

    private Stream<Node> texts(Node node, Node property) {
        return values.of(node, property).stream().filter(Node::isLiteral);
    }

    private Optional<String> inLanguage(Node node, String language) {
        return LABELS.stream().flatMap(label -> text(node, label, language).stream()).findFirst();
    }

    private static String words(Node node) {
        String name = localName(node);
        return HUMP.matcher(name).replaceAll(" $1").toLowerCase(Locale.ROOT);
    }

    /** What the IRI of a node ends in. */
    public static String localName(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        String iri = node.getURI();
        String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return end.isEmpty() ? iri : end;
    }

    /**
     * Where a node leads: a path of this server for an IRI of this project, else the IRI itself.
     */
    public static String path(Node node) {
        String iri = node.getURI();
        return iri.startsWith(Bz.BASE) ? "/" + iri.substring(Bz.BASE.length()) : iri;
    }
}
