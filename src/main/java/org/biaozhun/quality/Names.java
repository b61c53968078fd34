package org.biaozhun.quality;

import org.apache.jena.graph.Node;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.ontology.Prefixes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nodes as an editor writes them: with a prefix where there is one. */
final class Names {

    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"(),;]+");

    private Names() {}

    static String of(Corpus corpus, Node node) {
        if (node.isURI()) {
            return corpus.prefixes().shortened(node.getURI());
        }
        return node.isLiteral() ? "\"" + node.getLiteralLexicalForm() + "\"" : node.toString();
    }

    /** A text with the IRIs in it as an editor writes them. */
    static String in(Corpus corpus, String text) {
        return in(corpus.prefixes(), text);
    }

    /** A text with the IRIs in it as an editor writes them. */
    static String in(Prefixes prefixes, String text) {
        return IRI.matcher(text)
                .replaceAll(found -> {
                    String name = prefixes.shortened(found.group());
                    return Matcher.quoteReplacement(name.startsWith("<") ? found.group() : name);
                });
    }
}
