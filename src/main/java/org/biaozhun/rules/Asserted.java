package org.biaozhun.rules;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Derived;
import org.biaozhun.store.NamedGraphs;
import org.biaozhun.store.Snapshot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is left of a snapshot when nothing in it goes a step beyond its sources: without the graphs
 * of the rules that infer and without the statements that curators inferred; bounds and certainty
 * are computed anew from what is left. Names stay, or nobody could be named.
 */
public final class Asserted {

    private static final Derived<DatasetGraph> LEFT =
            Derived.of(snapshot -> new Asserted(snapshot.dataset()).copy());

    private static final Node DATES = Bz.inferred("dates");

    private final DatasetGraph dataset;
    private final Set<Quad> inferred = new HashSet<>();
    private final Set<Node> steps = new HashSet<>();

    private Asserted(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The statements that sources make, and what only says the same in another form; read-only. */
    public static DatasetGraph of(Snapshot snapshot) {
        return snapshot.derived(LEFT);
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
        List<Triple> dates = new ArrayList<>();
        new DateBounds(left.getDefaultGraph()).infer(dates::add);
        new TenureCertainty(left).infer(dates::add);
        dates.forEach(triple -> left.add(DATES, triple));
        DatasetGraph frozen = left.frozen();
        dataset.prefixes().forEach(frozen.prefixes()::add);
        return frozen;
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
                    }
                }
            }
        }
    }

    private boolean isAsserted(Quad quad) {
        Node graph = quad.getGraph();
        if (Quad.isDefaultGraph(graph)
                || inferred.contains(quad)
                || steps.contains(quad.getSubject())) {
            return false;
        }
        if (graph.equals(DATES)) {
            return false;
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
