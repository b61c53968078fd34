package org.biaozhun.corpus;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.corpus.Corpus.GraphFile;
import org.biaozhun.rdf.RdfDocument.Located;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a thing is, and what it is called first, is said once: a table, which cannot know what other
 * files define, gives way to them, and to the tables before it by path. Another class for what has
 * one already is left out, another label for what has one in that language becomes another name;
 * the same is said again, since each page of a table is a source of its own.
 */
final class Definitions {

    private static final Node LABEL = SKOS.prefLabel.asNode();

    private final Map<Node, Set<Node>> classes = new HashMap<>();
    private final Map<Name, Quad> labels = new HashMap<>();

    private record Name(Node thing, String language) {}

    /**
     * Files in which tables give way.
     *
     * @param files all files, sorted by path
     * @param isTable whether a file is a table
     */
    static List<GraphFile> settle(List<GraphFile> files, Predicate<GraphFile> isTable) {
        if (files.stream().noneMatch(isTable)) {
            return files;
        }
        Definitions definitions = new Definitions();
        files.stream()
                .filter(isTable.negate())
                .forEach(file ->
                        file.statements().forEach(found -> definitions.remember(found.quad())));
        return files.stream()
                .map(file -> isTable.test(file) ? definitions.givingWay(file) : file)
                .toList();
    }

    private GraphFile givingWay(GraphFile table) {
        Map<Node, Set<Node>> defined = new HashMap<>();
        classes.forEach((thing, known) -> defined.put(thing, Set.copyOf(known)));
        List<Located> kept = new ArrayList<>();
        for (Located found : table.statements()) {
            Quad quad = found.quad();
            if (quad.getPredicate().equals(RDF.type.asNode())) {
                Set<Node> known = defined.get(quad.getSubject());
                if (known == null || known.contains(quad.getObject())) {
                    remember(quad);
                    kept.add(found);
                }
            } else if (isLabel(quad)) {
                label(found, kept);
            } else {
                kept.add(found);
            }
        }
        return kept.equals(table.statements())
                ? table
                : new GraphFile(table.path(), List.copyOf(kept));
    }

    private void label(Located found, List<Located> kept) {
        Quad quad = found.quad();
        Quad first = labels.computeIfAbsent(name(quad), name -> quad);
        if (first.getObject().equals(quad.getObject())) {
            kept.add(found);
        } else {
            kept.add(new Located(asAnotherName(quad), found.line()));
        }
    }

    private void remember(Quad quad) {
        if (quad.getPredicate().equals(RDF.type.asNode())) {
            classes.computeIfAbsent(quad.getSubject(), thing -> new HashSet<>())
                    .add(quad.getObject());
        } else if (isLabel(quad)) {
            labels.putIfAbsent(name(quad), quad);
        }
    }

    private static boolean isLabel(Quad quad) {
        return quad.getPredicate().equals(LABEL) && quad.getObject().isLiteral();
    }

    private static Name name(Quad quad) {
        return new Name(quad.getSubject(), quad.getObject().getLiteralLanguage());
    }

    private static Quad asAnotherName(Quad quad) {
        return Quad.create(
                quad.getGraph(), quad.getSubject(), SKOS.altLabel.asNode(), quad.getObject());
    }
}
