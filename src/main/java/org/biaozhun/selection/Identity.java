package org.biaozhun.selection;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.biaozhun.ontology.Bz;
import org.biaozhun.rdf.RdfDocument.Located;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What says which thing a thing is, and nothing of what it did: names, class, and for a post or a
 * tenure whose it is. Things that selected graphs mention and do not name have it from the graphs
 * that are left out, so that nobody is nameless.
 */
final class Identity {

    /** The graph of such statements; it has no source. */
    static final Node GRAPH = Bz.graph("identity");

    private static final Set<Node> NAMES =
            Set.of(
                    SKOS.prefLabel.asNode(),
                    SKOS.notation.asNode(),
                    DCTerms.identifier.asNode(),
                    DCTerms.title.asNode(),
                    SKOSXL.prefLabel.asNode(),
                    SKOSXL.altLabel.asNode(),
                    SKOSXL.literalForm.asNode());

    private static final Set<Node> NATURE =
            Set.of(
                    RDF.type.asNode(),
                    SKOS.inScheme.asNode(),
                    ORG.postIn.asNode(),
                    ORG.member.asNode(),
                    ORG.organization.asNode(),
                    ORG.role.asNode(),
                    Bz.POST,
                    Bz.SINGLE_SEAT);

    private static final Set<Node> NAMING =
            Set.of(
                    SKOS.prefLabel.asNode(),
                    SKOSXL.prefLabel.asNode(),
                    SKOSXL.altLabel.asNode(),
                    SKOSXL.literalForm.asNode());

    private final Set<Node> named = new HashSet<>();
    private final Set<Node> typed = new HashSet<>();
    private final Set<Node> met = new HashSet<>();
    private final Deque<Node> open = new ArrayDeque<>();

    /** Takes a statement that is kept. */
    void keep(Quad quad) {
        if (NAMING.contains(quad.getPredicate())) {
            named.add(quad.getSubject());
        } else if (quad.getPredicate().equals(RDF.type.asNode())) {
            typed.add(quad.getSubject());
        }
        meet(quad.getSubject());
        meet(quad.getObject());
    }

    private void meet(Node node) {
        if (!node.isLiteral() && met.add(node)) {
            open.add(node);
        }
    }

    /**
     * Finds what the things that have been met lack, and then the things that this mentions.
     *
     * @param leftOut the statements of graphs that are left out, by subject
     * @return those that are kept all the same
     */
    Set<Located> among(Map<Node, List<Located>> leftOut) {
        Set<Located> kept = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Node node = open.poll();
            boolean needsName = !named.contains(node);
            boolean needsNature = !typed.contains(node);
            for (Located statement : leftOut.getOrDefault(node, List.of())) {
                Node property = statement.quad().getPredicate();
                if ((needsName && NAMES.contains(property))
                        || (needsNature && NATURE.contains(property))) {
                    kept.add(statement);
                    meet(statement.quad().getObject());
                }
            }
        }
        return kept;
    }

    /** A statement as it stands in the graph of identities. */
    static Quad in(Quad quad) {
        return Quad.create(GRAPH, quad.asTriple());
    }

    /** What the graph is called. */
    static List<Quad> description() {
        return List.of(
                label("Names of things that the chosen sources mention only", "en"),
                label("所选来源仅提及之物的名称", "zh-Hans"));
    }

    private static Quad label(String text, String language) {
        return Quad.create(
                GRAPH, GRAPH, RDFS.label.asNode(), NodeFactory.createLiteralLang(text, language));
    }
}
