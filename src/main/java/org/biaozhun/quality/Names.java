package org.biaozhun.quality;

import org.apache.jena.graph.Node;
import org.biaozhun.corpus.Corpus;

import java.util.Map;

/** Nodes as an editor writes them: with a prefix where there is one. */
final class Names {

    private Names() {}

    static String of(Corpus corpus, Node node) {
        if (node.isURI()) {
            return shortened(corpus, node.getURI());
        }
        return node.isLiteral() ? "\"" + node.getLiteralLexicalForm() + "\"" : node.toString();
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
