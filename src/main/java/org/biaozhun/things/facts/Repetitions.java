package org.biaozhun.things.facts;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.ontology.Bz;

import java.util.List;
import java.util.Set;

/** Tells what a page would say twice. */
final class Repetitions {

    private static final Set<Node> BOUNDS =
            Set.of(
                    Bz.START_EARLIEST,
                    Bz.START_LATEST,
                    Bz.END_EARLIEST,
                    Bz.END_LATEST,
                    Bz.ISSUED_EARLIEST,
                    Bz.ISSUED_LATEST);

    private Repetitions() {}

    /** Whether it is a title that is the name, as the same source says. */
    static boolean isNameAgain(Quad quad, List<Quad> about) {
        return quad.getPredicate().equals(DCTerms.title.asNode())
                && about.contains(
                        Quad.create(
                                quad.getGraph(),
                                quad.getSubject(),
                                SKOS.prefLabel.asNode(),
                                quad.getObject()));
    }

    /** Whether a source states what is computed; the bounds of an exact day are that day. */
    static boolean isStatedToo(Quad computed, List<Quad> about) {
        boolean isBound = BOUNDS.contains(computed.getPredicate());
        return about.stream()
                .filter(quad -> !Bz.isInferred(quad.getGraph()))
                .filter(quad -> isBound || quad.getPredicate().equals(computed.getPredicate()))
                .anyMatch(quad -> quad.getObject().equals(computed.getObject()));
    }
}
