package org.biaozhun.endpoint;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.jena.graph.NodeFactory;
import org.biaozhun.endpoint.fuseki.FusekiRegistry;
import org.biaozhun.endpoint.protocol.EndpointException;
import org.biaozhun.endpoint.protocol.Formats;
import org.biaozhun.endpoint.protocol.GraphName;
import org.biaozhun.endpoint.protocol.ResultFormat;
import org.biaozhun.endpoint.protocol.SparqlOperation;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.RequestSnapshot;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.http.Negotiation;
import org.biaozhun.web.http.Paths;
import org.biaozhun.web.problems.ProblemType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /graphs}: the graphs of the snapshot by the SPARQL 1.1 Graph Store Protocol, read only:
 * {@code ?default} is the union, {@code ?graph=IRI} a named graph, and so is the path below {@code
 * /graph/} that its IRI ends in.
 */
final class GraphStoreHandler implements SparqlServlet.Asking {

    /** Where clients look for a description (VoID, section 7.2). */
    static final List<String> DESCRIPTION_PATHS = List.of("/.well-known/void", "/void.ttl");

    private static final String DIRECT = "/graph/";

    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS");

    @Override
    public List<String> methods() {
        return METHODS;
    }

    @Override
    public SparqlOperation question(HttpServletRequest request)
            throws EndpointException, IOException {
        Snapshot snapshot = RequestSnapshot.of(request);
        Map<String, List<String>> parameters = target(request, snapshot);
        ResultFormat format =
                Formats.ofGraphs()
                        .choose(
                                Optional.ofNullable(request.getParameter("format")),
                                Negotiation.accept(request));
        String content = parameters.toString() + format;
        String etag = Caching.tagOf(snapshot.id(), content);
        return new SparqlOperation(
                snapshot,
                FusekiRegistry.GRAPH_PATH,
                parameters,
                Optional.empty(),
                format,
                false,
                etag,
                true,
                List.of());
    }

    private static Map<String, List<String>> target(HttpServletRequest request, Snapshot snapshot)
            throws EndpointException {
        String path = Paths.of(request);
        if (path.startsWith(DIRECT)) {
            return named(Bz.BASE + path.substring(1), snapshot);
        }
        if (DESCRIPTION_PATHS.contains(path)) {
            return named(Bz.BASE + "graph/description", snapshot);
        }
        return indirect(request, snapshot);
    }

    /** Exactly one of the two parameters, once (Graph Store Protocol, section 4.2). */
    private static Map<String, List<String>> indirect(HttpServletRequest request, Snapshot snapshot)
            throws EndpointException {
        String[] graphs = request.getParameterValues("graph");
        boolean isDefault = request.getParameter("default") != null;
        if (isDefault == (graphs != null) || (graphs != null && graphs.length > 1)) {
            throw new EndpointException(
                    ProblemType.BAD_QUERY,
                    "say ?default for the union or ?graph=IRI for one graph, not both and only"
                            + " once");
        }
        return isDefault ? Map.of("default", List.of("")) : named(graphs[0], snapshot);
    }

    private static Map<String, List<String>> named(String graph, Snapshot snapshot)
            throws EndpointException {
        GraphName.check(graph);
        if (!snapshot.hasGraph(NodeFactory.createURI(graph))) {
            throw new EndpointException(
                    ProblemType.UNKNOWN_GRAPH, "the snapshot has no graph <" + graph + ">");
        }
        return Map.of("graph", List.of(graph));
    }
}
