package org.biaozhun.quality;

import org.apache.jena.graph.Node;
import org.biaozhun.corpus.Corpus;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nodes as an editor writes them: with a prefix where there is one. */
final class Names {

    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"(),;]+");

    private Names() {}

    static String of(Corpus corpus, Node node) {
        if (node.isURI()) {
            return shortened(corpus, node.getURI());
        }
        return node.isLiteral() ? "\"" + node.getLiteralLexicalForm() + "\"" : node.toString();
    }

    /** A text with the IRIs in it as an editor writes them. */
    static String in(Corpus corpus, String text) {
        return IRI.matcher(text)
                .replaceAll(found -> {
                    String name = shortened(corpus, found.group());
                    return Matcher.quoteReplacement(name.startsWith("<") ? found.group() : name);
                });
    }

    private static String shortened(Corpus corpus, String iri) {
        return corpus.prefixes().namespaces().entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .filter(entry -> !iri.substring(entry.getValue().length()).contains("/"))
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .orElse("<" + iri + ">");
    }
}
