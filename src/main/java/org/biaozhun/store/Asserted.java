package org.biaozhun.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.ontology.Bz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is left of a dataset when nothing in it goes a step beyond its sources: without the graphs
 * of the rules that infer, without the statements that curators inferred, and without the bounds
 * and the certainty that were computed from those. Names stay, or nobody could be named.
 */
final class Asserted {

    private static final Node DATES = Bz.inferred("dates");

    private final DatasetGraph dataset;
    private final Set<Quad> inferred = new HashSet<>();
    private final Set<Node> steps = new HashSet<>();
    private final Set<Node> datedByInference = new HashSet<>();

    private Asserted(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The statements that sources make, and what only says the same in another form. */
    static DatasetGraph of(DatasetGraph dataset) {
        return new Asserted(dataset).copy();
    }

    private DatasetGraph copy() {
        readInferences();
        NamedGraphs left = NamedGraphs.empty();
        dataset.find()
                .forEachRemaining(quad -> {
                    if (isAsserted(quad)) {
                        left.add(quad.getGraph(), quad.asTriple());
                    }
                });
        dataset.prefixes().forEach(left.prefixes()::add);
        return new DatasetGraphReadOnly(left);
    }

    private void readInferences() {
        for (Quad quad : typed(Bz.INFERENCE)) {
            Node step = quad.getSubject();
            steps.add(step);
            for (Node subject : objects(quad.getGraph(), step, RDF.subject.asNode())) {
                for (Node property : objects(quad.getGraph(), step, RDF.predicate.asNode())) {
                    for (Node value : objects(quad.getGraph(), step, RDF.object.asNode())) {
                        if (property.equals(SKOS.prefLabel.asNode())) {
                            continue;
                        }
                        inferred.add(Quad.create(quad.getGraph(), subject, property, value));
                        datedByInference.add(subject);
                    }
                }
            }
        }
        List.copyOf(datedByInference).forEach(thing -> datedByInference.addAll(spans(thing)));
    }

    private List<Node> spans(Node tenure) {
        return objects(DATES, tenure, Bz.CERTAINTY_SPAN);
    }

    private boolean isAsserted(Quad quad) {
        Node graph = quad.getGraph();
        if (Quad.isDefaultGraph(graph)
                || inferred.contains(quad)
                || steps.contains(quad.getSubject())) {
            return false;
        }
        if (graph.equals(DATES)) {
            return !datedByInference.contains(quad.getSubject());
        }
        return !Bz.isInferred(graph)
                || !union().contains(graph, RDF.type.asNode(), Bz.INFERRED_GRAPH);
    }

    private Graph union() {
        return dataset.getDefaultGraph();
    }

    private List<Node> objects(Node graph, Node subject, Node property) {
        List<Node> objects = new ArrayList<>();
        dataset.find(graph, subject, property, Node.ANY)
                .forEachRemaining(quad -> objects.add(quad.getObject()));
        return objects;
    }

    private List<Quad> typed(Node type) {
        List<Quad> quads = new ArrayList<>();
        dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type).forEachRemaining(quads::add);
        return quads;
    }
}
