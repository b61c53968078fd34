package org.biaozhun.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

import java.util.Iterator;

/** The graphs of a dataset in graphs of Jena, and their union as one more: what to compare with. */
public final class PlainDataset {

    private PlainDataset() {}

    /** Copies all named graphs. */
    public static DatasetGraph of(DatasetGraph dataset) {
        Graph union = GraphMemFactory.createGraphMemRoaring();
        DatasetGraph plain = new DatasetGraphMapLink(union);
        Iterator<Node> names = dataset.listGraphNodes();
        while (names.hasNext()) {
            Node name = names.next();
            Graph graph = GraphMemFactory.createGraphMemRoaring();
            dataset.getGraph(name)
                    .find()
                    .forEach(triple -> {
                        graph.add(triple);
                        union.add(triple);
                    });
            plain.addGraph(name, graph);
        }
        return plain;
    }
}
