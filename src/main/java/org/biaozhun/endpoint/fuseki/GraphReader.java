package org.biaozhun.endpoint.fuseki;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Fuseki's operation for reading one graph, in all formats that are offered. The graph is known to
 * be there.
 */
final class GraphReader extends GSP_R {

    @Override
    protected void doGet(HttpAction action) {
        action.beginRead();
        try {
            DatasetGraph graphs = action.getActiveDSG();
            String name = action.getRequestParameter("graph");
            Graph graph =
                    name == null
                            ? graphs.getDefaultGraph()
                            : graphs.getGraph(NodeFactory.createURI(name));
            new AnswerOutput(action).write(graph);
        } catch (QueryCancelledException stopped) {
            action.abortSilent();
            throw stopped;
        } finally {
            action.endRead();
        }
    }
}
