package org.biaozhun.store.joins;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.biaozhun.store.NamedGraphs;

import java.util.List;
import java.util.Random;

/** A few hundred triples in some graphs, with literals that are equal and not the same. */
final class SeededGraphs {

    static final int NODES = 14;
    static final int PROPERTIES = 4;

    private static final int GRAPHS = 5;
    private static final int TRIPLES = 110;
    private static final List<Node> LITERALS =
            List.of(
                    typed("1", XSDDatatype.XSDinteger),
                    typed("01", XSDDatatype.XSDinteger),
                    typed("1.0", XSDDatatype.XSDdecimal),
                    typed("2", XSDDatatype.XSDinteger),
                    typed("3", XSDDatatype.XSDint),
                    typed("2003-01-01", XSDDatatype.XSDdate),
                    typed("2007-05-01", XSDDatatype.XSDdate),
                    typed("2003", XSDDatatype.XSDgYear),
                    typed("true", XSDDatatype.XSDboolean),
                    NodeFactory.createLiteralString("two"),
                    NodeFactory.createLiteralLang("two", "en"),
                    NodeFactory.createLiteralLang("two", "EN"),
                    NodeFactory.createLiteralLang("zwei", "de"),
                    NodeFactory.createLiteralString("n1"));

    private SeededGraphs() {}

    private static Node typed(String text, XSDDatatype datatype) {
        return NodeFactory.createLiteralDT(text, datatype);
    }

    static NamedGraphs make() {
        Random random = new Random(20_261_130);
        NamedGraphs graphs = NamedGraphs.empty();
        for (int i = 0; i < TRIPLES; i++) {
            Triple triple =
                    Triple.create(
                            iri("n" + random.nextInt(NODES)),
                            iri("p" + random.nextInt(PROPERTIES)),
                            random.nextInt(3) == 0
                                    ? LITERALS.get(random.nextInt(LITERALS.size()))
                                    : iri("n" + random.nextInt(NODES)));
            graphs.add(iri("g" + random.nextInt(GRAPHS)), triple);
            if (random.nextInt(4) == 0) {
                graphs.add(iri("g" + random.nextInt(GRAPHS)), triple);
            }
        }
        graphs.add(iri("n1"), Triple.create(iri("n1"), iri("p0"), iri("n1")));
        graphs.add(iri("g1"), Triple.create(iri("p1"), iri("p1"), iri("n2")));
        return graphs;
    }

    static Node iri(String name) {
        return NodeFactory.createURI("urn:x:" + name);
    }
}
