package org.biaozhun.endpoint.fuseki;

import jakarta.servlet.ServletContext;

import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RIOT;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.biaozhun.limits.StoppableExecution;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;

/**
 * Tells Fuseki's dispatcher what to serve: queries and reading of graphs. Each snapshot has a
 * service of its own, which the dispatcher finds in the servlet context that a request shows it.
 */
public final class FusekiRegistry {

    /** The path of queries, as Fuseki sees it. */
    public static final String QUERY_PATH = "/sparql";

    /** The path of graphs, as Fuseki sees it. */
    public static final String GRAPH_PATH = "/graphs";

    private static final String DATASET = "/";

    private static final ActionService QUERIES = new PreparsedQueryProcessor();
    private static final ActionService GRAPHS = new GraphReader();

    private final Duration timeout;
    private final Derived<DataAccessPointRegistry> registries = Derived.of(this::registry);

    public FusekiRegistry(Duration timeout) {
        // Jena breaks where one of its classes is met before its own beginning
        JenaSystem.init();
        this.timeout = timeout;
    }

    /** Puts what all snapshots share on a servlet context. */
    public void install(ServletContext servlets) {
        Fuseki.setVerbose(servlets, false);
        // readers of N3, and of Turtle before 2014, do not know PREFIX
        RIOT.getContext().set(RIOT.symTurtleDirectiveStyle, "at");
        OperationRegistry operations = OperationRegistry.createEmpty();
        operations.register(Operation.Query, QUERIES);
        operations.register(Operation.GSP_R, GRAPHS);
        OperationRegistry.set(servlets, operations);
    }

    /** A servlet context as the dispatcher is to see it: with the service of one snapshot. */
    ServletContext context(Snapshot snapshot, ServletContext servlets) {
        DataAccessPointRegistry registry = snapshot.derived(registries);
        InvocationHandler handler =
                (proxy, method, arguments) ->
                        method.getName().equals("getAttribute")
                                        && Fuseki.attrNameRegistry.equals(arguments[0])
                                ? registry
                                : method.invoke(servlets, arguments);
        return (ServletContext)
                Proxy.newProxyInstance(
                        ServletContext.class.getClassLoader(),
                        new Class<?>[] {ServletContext.class},
                        handler);
    }

    private DataAccessPointRegistry registry(Snapshot snapshot) {
        Context limits = new Context();
        limits.set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
        limits.set(ARQ.httpServiceAllowed, false);
        StoppableExecution.install(limits);
        DataService service =
                DataService.newBuilder(snapshot.dataset())
                        .addEndpoint(endpoint(Operation.Query, QUERY_PATH, QUERIES, limits))
                        .addEndpoint(endpoint(Operation.GSP_R, GRAPH_PATH, GRAPHS, limits))
                        .build();
        service.goActive();
        DataAccessPointRegistry registry = new DataAccessPointRegistry();
        registry.register(new DataAccessPoint(DATASET, service));
        return registry;
    }

    private static Endpoint endpoint(
            Operation operation, String path, ActionService processor, Context limits) {
        return Endpoint.create()
                .operation(operation)
                .endpointName(path.substring(1))
                .context(limits)
                .processor(processor)
                .build();
    }
}
