package org.biaozhun.corpus;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.corpus.Corpus.GraphFile;
import org.biaozhun.ontology.Bz;
import org.biaozhun.rdf.RdfDocument.Located;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts the IRI that is kept in the place of those that are tied to it, as subject and as object; a
 * tie goes on naming what it ties. Of the labels in one language the one that is stated of the kept
 * IRI stays, or else the first; the others become {@code skos:altLabel}.
 */
final class Merging {

    private static final Node LABEL = SKOS.prefLabel.asNode();

    private final Map<Node, Node> kept;
    private final Set<Node> ends;
    private final List<GraphFile> files;
    private final Predicate<GraphFile> concerns;
    private final Map<Slot, Labels> labels = new HashMap<>();

    /** Where one label has its place: a thing that is kept, and a language. */
    private record Slot(Node thing, String language) {}

    /** The labels that stay, and of which IRI they are stated. */
    private record Labels(Node of, Set<String> texts) {}

    /**
     * Statements of files before the merging.
     *
     * @param kept what is kept, by what is tied to it
     * @param concerns which of the files are changed
     */
    Merging(Map<Node, Node> kept, List<GraphFile> files, Predicate<GraphFile> concerns) {
        this.kept = kept;
        this.ends = new HashSet<>(kept.values());
        this.files = files;
        this.concerns = concerns;
    }

    List<GraphFile> files() {
        files.stream()
                .filter(concerns)
                .flatMap(file -> file.statements().stream())
                .map(Located::quad)
                .filter(this::isLabelOfOne)
                .forEach(this::collect);
        return files.stream().map(file -> concerns.test(file) ? merged(file) : file).toList();
    }

    private Node end(Node node) {
        return kept.getOrDefault(node, node);
    }

    private boolean isLabelOfOne(Quad quad) {
        return quad.getPredicate().equals(LABEL)
                && quad.getObject().isLiteral()
                && ends.contains(end(quad.getSubject()));
    }

    private Slot slot(Quad label) {
        String language = label.getObject().getLiteralLanguage().toLowerCase(Locale.ROOT);
        return new Slot(end(label.getSubject()), language);
    }

    private void collect(Quad label) {
        Node thing = label.getSubject();
        Labels staying =
                labels.compute(
                        slot(label),
                        (slot, known) ->
                                known == null || isBefore(slot, thing, known)
                                        ? new Labels(thing, new HashSet<>())
                                        : known);
        if (staying.of().equals(thing)) {
            staying.texts().add(label.getObject().getLiteralLexicalForm());
        }
    }

    private static boolean isBefore(Slot slot, Node thing, Labels known) {
        return slot.thing().equals(thing) && !known.of().equals(thing);
    }

    private GraphFile merged(GraphFile file) {
        List<Located> statements = new ArrayList<>(file.statements().size());
        boolean isChanged = false;
        for (Located statement : file.statements()) {
            Quad quad = statement.quad();
            Quad merged = merged(quad);
            boolean isAsItWas = merged.equals(quad);
            isChanged |= !isAsItWas;
            statements.add(isAsItWas ? statement : new Located(merged, statement.line()));
        }
        return isChanged ? new GraphFile(file.path(), List.copyOf(statements)) : file;
    }

    private Quad merged(Quad quad) {
        Node subject = end(quad.getSubject());
        Node property = quad.getPredicate();
        Node object = property.equals(Bz.TIED) ? quad.getObject() : end(quad.getObject());
        Node said = isLabelOfOne(quad) && !stays(quad) ? SKOS.altLabel.asNode() : property;
        boolean isAsItWas =
                subject.equals(quad.getSubject())
                        && object.equals(quad.getObject())
                        && said.equals(property);
        return isAsItWas ? quad : Quad.create(quad.getGraph(), subject, said, object);
    }

    private boolean stays(Quad label) {
        Labels staying = labels.get(slot(label));
        return staying == null
                || staying.of().equals(label.getSubject())
                || staying.texts().contains(label.getObject().getLiteralLexicalForm());
    }
}
