package org.biaozhun.endpoint;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.biaozhun.endpoint.fuseki.FusekiRegistry;
import org.biaozhun.endpoint.notices.MissingPrefix;
import org.biaozhun.endpoint.notices.TermNotices;
import org.biaozhun.endpoint.protocol.EndpointException;
import org.biaozhun.endpoint.protocol.Formats;
import org.biaozhun.endpoint.protocol.GraphName;
import org.biaozhun.endpoint.protocol.ResultFormat;
import org.biaozhun.endpoint.protocol.SparqlOperation;
import org.biaozhun.endpoint.protocol.SparqlRequest;
import org.biaozhun.guard.QueryGuard;
import org.biaozhun.guard.QueryRejectedException;
import org.biaozhun.guard.SyntaxErrors;
import org.biaozhun.ontology.Bz;
import org.biaozhun.ontology.Prefixes;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.RequestSnapshot;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.problems.ProblemType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /sparql}: a query, or without one the description of the service. */
final class QueryHandler implements SparqlServlet.Asking {

    /** What relative IRIs in a query are relative to (SPARQL 1.1 Query, section 4.1.1). */
    private static final String BASE = Bz.BASE + "sparql";

    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS", "POST");

    private final QueryGuard guard;
    private final String description;
    private final int bodyAtMost;

    QueryHandler(QueryGuard guard, LimitsDescription limits, int bodyAtMost) {
        this.bodyAtMost = bodyAtMost;
        this.description =
                read("service-description.rq").replace("# limits\n", "\n" + limits.rows());
        this.guard = guard;
    }

    @Override
    public List<String> methods() {
        return METHODS;
    }

    @Override
    public SparqlOperation question(HttpServletRequest request)
            throws EndpointException, IOException {
        SparqlRequest asked = SparqlRequest.of(request, bodyAtMost);
        for (String graph : asked.graphs()) {
            GraphName.check(graph);
        }
        String text = asked.query().orElse(description);
        Snapshot snapshot = RequestSnapshot.of(request);
        Checked checked = checked(text, snapshot.prefixes());
        Query query = checked.query();
        checkGraphs(snapshot, asked, query);
        ResultFormat format = Formats.of(query).choose(asked.format(), asked.accept());
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("query", List.of(text));
        if (!asked.defaultGraphs().isEmpty()) {
            parameters.put("default-graph-uri", asked.defaultGraphs());
        }
        if (!asked.namedGraphs().isEmpty()) {
            parameters.put("named-graph-uri", asked.namedGraphs());
        }
        boolean hasByteOrderMark =
                format.isDelimitedText() && "1".equals(request.getParameter("bom"));
        String content = parameters.toString() + format + hasByteOrderMark;
        String etag = Caching.tagOf(snapshot.id(), content);
        return new SparqlOperation(
                snapshot,
                FusekiRegistry.QUERY_PATH,
                parameters,
                Optional.of(query),
                format,
                hasByteOrderMark,
                etag,
                checked.isDeterministic(),
                asked.query().isPresent() ? TermNotices.of(snapshot, query) : List.of());
    }

    /** A query that may be evaluated, and whether a snapshot has one answer to it. */
    private record Checked(Query query, boolean isDeterministic) {}

    private Checked checked(String text, Prefixes prefixes) throws EndpointException {
        try {
            guard.checkText(text);
            Query query = parse(text, prefixes);
            return new Checked(query, guard.checkQuery(query));
        } catch (QueryRejectedException refused) {
            ProblemType type =
                    switch (refused.kind()) {
                        case TOO_LONG -> ProblemType.REQUEST_TOO_LARGE;
                        case TOO_COMPLEX -> ProblemType.QUERY_TOO_COMPLEX;
                        case FORBIDDEN -> ProblemType.FORBIDDEN_QUERY;
                    };
            throw new EndpointException(type, String.valueOf(refused.getMessage()));
        }
    }

    private static Query parse(String text, Prefixes prefixes) throws EndpointException {
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException wrong) {
            String detail = SyntaxErrors.detail(wrong, text);
            throw new EndpointException(
                    ProblemType.BAD_QUERY, detail + MissingPrefix.advice(detail, prefixes));
        } catch (QueryException wrong) {
            throw new EndpointException(
                    ProblemType.BAD_QUERY,
                    SyntaxErrors.withoutClasses(String.valueOf(wrong.getMessage())));
        }
    }

    /** Graphs are those of the snapshot: nothing is fetched. */
    private static void checkGraphs(Snapshot snapshot, SparqlRequest asked, Query query)
            throws EndpointException {
        List<String> named = new ArrayList<>(asked.graphs());
        named.addAll(query.getGraphURIs());
        named.addAll(query.getNamedGraphURIs());
        for (String graph : named) {
            Node name = NodeFactory.createURI(graph);
            if (!snapshot.hasGraph(name)) {
                throw new EndpointException(
                        ProblemType.FORBIDDEN_QUERY, "the snapshot has no graph <" + graph + ">");
            }
        }
    }

    private static String read(String name) {
        try (InputStream in = QueryHandler.class.getResourceAsStream("/endpoint/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
