package org.biaozhun.selection;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.names.Wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of sources and grades in both languages. */
final class Labels {

    private final Map<Node, Wording> labels = new HashMap<>();

    void read(Corpus corpus, Collection<Node> nodes) {
        corpus.quads()
                .filter(quad -> quad.getPredicate().equals(SKOS.prefLabel.asNode()))
                .filter(quad -> nodes.contains(quad.getSubject()) && quad.getObject().isLiteral())
                .forEach(this::add);
    }

    private void add(Quad quad) {
        String text = quad.getObject().getLiteralLexicalForm();
        Wording known = labels.getOrDefault(quad.getSubject(), plain(""));
        boolean isChinese = quad.getObject().getLiteralLanguage().startsWith("zh");
        labels.put(
                quad.getSubject(),
                isChinese
                        ? new Wording(known.english(), Optional.of(text))
                        : new Wording(text, known.chinese()));
    }

    Optional<Wording> of(Node node) {
        return Optional.ofNullable(labels.get(node))
                .map(found ->
                        found.english().isEmpty()
                                ? new Wording(found.chinese().orElse(""), found.chinese())
                                : found);
    }

    static Wording plain(String text) {
        return new Wording(text, Optional.empty());
    }
}
