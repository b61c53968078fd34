package org.biaozhun.things.facts;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.answers.Views;
import org.biaozhun.names.Names;
import org.biaozhun.names.Wording;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What has been read for a page, and the names under which nodes are shown. */
public final class Labels {

    private static final String CHINESE = "zh-Hans";
    private static final String AMBIGUOUS = "";
    private static final String SEPARATOR = "; ";

    private static final Derived<Names> DEFINITIONS =
            Derived.of(snapshot -> new Names(Views.statements(snapshot, "definitions")));

    private static final Derived<Map<String, String>> CODES = Derived.of(Labels::codes);

    private final Statements facts;
    private final Names names;
    private final Names definitions;
    private final Map<String, String> codes;

    private Labels(Statements facts, Names names, Names definitions, Map<String, String> codes) {
        this.facts = facts;
        this.names = names;
        this.definitions = definitions;
        this.codes = codes;
    }

    /** English labels of codes that have one Chinese label in whichever list they stand. */
    private static Map<String, String> codes(Snapshot snapshot) {
        Map<String, String> codes = new HashMap<>();
        Views.select(snapshot, "words-of-lists")
                .forEach(row ->
                        codes.merge(
                                row.get("english").getLiteralLexicalForm(),
                                row.get("chinese").getLiteralLexicalForm(),
                                (one, other) -> AMBIGUOUS));
        codes.values().removeIf(AMBIGUOUS::equals);
        return codes;
    }

    /**
     * What has been read of things, with the names of nodes, which are asked for at once.
     *
     * @param facts statements that the page looks up
     * @param nodes all the nodes that it names
     */
    public static Labels of(Snapshot snapshot, Statements facts, Collection<Node> nodes) {
        return new Labels(
                facts,
                Views.names(snapshot, nodes),
                snapshot.derived(DEFINITIONS),
                snapshot.derived(CODES));
    }

    /** The English name of a node, else the Chinese, or what its IRI ends in; a literal's text. */
    public String of(Node node) {
        return names.english(node);
    }

    /** The Chinese name of a node. */
    public Optional<String> chinese(Node node) {
        return names.chinese(node);
    }

    /** The Chinese for the English labels of codes, as they stand in a cell; empty for others. */
    public String chineseOfCodes(String text) {
        List<String> parts = List.of(text.split(SEPARATOR));
        return parts.stream().allMatch(codes::containsKey)
                ? parts.stream().map(codes::get).collect(Collectors.joining(SEPARATOR))
                : "";
    }

    /** Everything a page needs to name a node. */
    public Name name(Node node) {
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
    public Name term(Node term, Locale locale) {
        boolean isChinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return (isChinese ? chinese(term) : Optional.<String>empty())
                .map(text -> new Name(text, CHINESE, "", "", ""))
                .orElseGet(() -> Name.ofText(of(term), "en"));
    }

    /** What a term means, in both languages. */
    public Wording definition(Node term) {
        return definitions.wording(term, SKOS.definition.asNode());
    }

    /** The first value of a property, as text. */
    public Optional<String> text(Node node, Node property) {
        return values(node, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** The values of a property. */
    public List<Node> values(Node node, Node property) {
        return facts.values(node, property);
    }

    /** Whether sources tell values of a property that cannot stand together. */
    public boolean isContested(Node thing, Node property) {
        return having(Bz.TOLD_OF, thing).stream()
                .flatMap(told -> values(told, RDF.predicate.asNode()).stream())
                .anyMatch(property::equals);
    }

    /** The things that have a value for a property. */
    public List<Node> having(Node property, Node value) {
        return facts.having(property, value);
    }
}
