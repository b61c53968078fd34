package org.biaozhun.store.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Frozen triples are found, counted and told by graph as a list of quads has them. */
class FrozenTriplesTests {

    private static final int TERMS = 9;
    private static final int GRAPHS = 4;
    private static final List<Quad> QUADS = quads();
    private static final FrozenTriples TRIPLES = freeze(QUADS);
    private static final FrozenDataset DATASET = new FrozenDataset(TRIPLES);

    private static List<Quad> quads() {
        Random random = new Random(7);
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            quads.add(
                    Quad.create(
                            iri("g" + random.nextInt(GRAPHS)),
                            iri("t" + random.nextInt(TERMS)),
                            iri("t" + random.nextInt(TERMS)),
                            iri("t" + random.nextInt(TERMS))));
        }
        return quads;
    }

    private static FrozenTriples freeze(List<Quad> quads) {
        FrozenBuilder builder = new FrozenBuilder();
        quads.forEach(quad -> builder.add(quad.getGraph(), quad.asTriple()));
        return builder.freeze();
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("urn:x:" + name);
    }

    /** All patterns of terms and of none. */
    private static List<Triple> patterns() {
        List<Node> nodes = new ArrayList<>(List.of(Node.ANY, iri("unknown")));
        for (int i = 0; i < TERMS; i++) {
            nodes.add(iri("t" + i));
        }
        List<Triple> patterns = new ArrayList<>();
        for (Node subject : nodes) {
            for (Node property : nodes) {
                nodes.forEach(object -> patterns.add(Triple.create(subject, property, object)));
            }
        }
        return patterns;
    }

    private static Set<Triple> expected(Triple pattern, Node graph) {
        Set<Triple> expected = new HashSet<>();
        for (Quad quad : QUADS) {
            if ((graph.equals(Node.ANY) || quad.getGraph().equals(graph))
                    && pattern.matches(quad.asTriple())) {
                expected.add(quad.asTriple());
            }
        }
        return expected;
    }

    @Test
    void findsWhatMatchesInTheUnionAndInEachGraph() {
        for (Triple pattern : patterns()) {
            assertThat(DATASET.getDefaultGraph().find(pattern).toList())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected(pattern, Node.ANY));
            for (int graph = 0; graph < GRAPHS; graph++) {
                Node name = iri("g" + graph);
                assertThat(DATASET.getGraph(name).find(pattern).toList())
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(expected(pattern, name));
            }
        }
    }

    @Test
    void countsWithoutFinding() {
        for (Triple pattern : patterns()) {
            if (pattern.toString().contains("unknown")) {
                continue;
            }
            assertThat(
                            TRIPLES.count(
                                    id(pattern.getSubject()),
                                    id(pattern.getPredicate()),
                                    id(pattern.getObject())))
                    .as(pattern.toString())
                    .isEqualTo(expected(pattern, Node.ANY).size());
        }
    }

    private static int id(Node node) {
        return node.equals(Node.ANY) ? Terms.NONE : TRIPLES.terms().id(node);
    }

    @Test
    void tellsTheGraphsOfEachTriple() {
        assertThat(DATASET.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .toIterable()
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(QUADS));
        assertThat(DATASET.listGraphNodes()).toIterable().hasSize(GRAPHS);
        assertThat(DATASET.containsGraph(iri("t1"))).isFalse();
        assertThat(DATASET.getGraph(iri("t1")).isEmpty()).isTrue();
    }

    @Test
    void keepsTermsApartThatAreEqualInValueOnly() {
        Node one = NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger);
        Node padded = NodeFactory.createLiteralDT("01", XSDDatatype.XSDinteger);
        Graph graph =
                new FrozenDataset(
                                freeze(
                                        List.of(
                                                Quad.create(iri("g"), iri("s"), iri("p"), one),
                                                Quad.create(iri("g"), iri("s"), iri("p"), padded))))
                        .getDefaultGraph();
        assertThat(graph.size()).isEqualTo(2);
        assertThat(graph.find(Node.ANY, Node.ANY, one).toList())
                .extracting(Triple::getObject)
                .containsExactly(one);
    }

    @Test
    void doesNotChange() {
        FrozenBuilder builder = new FrozenBuilder();
        builder.add(iri("g"), SSE.parseTriple("(<urn:x:s> <urn:x:p> 1)"));
        FrozenDataset before = new FrozenDataset(builder.freeze());
        builder.add(iri("h"), SSE.parseTriple("(<urn:x:s> <urn:x:p> 2)"));
        FrozenDataset after = new FrozenDataset(builder.freeze());
        assertThat(before.getDefaultGraph().size()).isEqualTo(1);
        assertThat(after.getDefaultGraph().size()).isEqualTo(2);
        assertThat(before.getGraph(iri("h")).isEmpty()).isTrue();
        Triple triple = SSE.parseTriple("(<urn:x:s> <urn:x:p> 3)");
        assertThatThrownBy(() -> after.getDefaultGraph().add(triple))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> after.add(Quad.create(iri("g"), triple)))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
