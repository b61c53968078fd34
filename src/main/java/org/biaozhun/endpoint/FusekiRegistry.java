package org.biaozhun.endpoint;

import jakarta.servlet.ServletContext;

import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;

import java.time.Duration;

/**
 * Tells Fuseki's dispatcher what to serve: one operation, query, on the snapshot that is current.
 * Each snapshot has a service of its own; a request that runs keeps the one it began with.
 */
final class FusekiRegistry {

    private static final String DATASET = "/";
    private static final String ENDPOINT = "sparql";

    private static final ActionService QUERIES = new SPARQL_QueryDataset();

    private final Duration timeout;

    FusekiRegistry(Duration timeout) {
        this.timeout = timeout;
    }

    /** Puts the registry on a servlet context and keeps it in step with the snapshots. */
    void install(ServletContext servlets, Snapshots snapshots) {
        Fuseki.setVerbose(servlets, false);
        OperationRegistry operations = OperationRegistry.createEmpty();
        operations.register(Operation.Query, QUERIES);
        OperationRegistry.set(servlets, operations);
        DataAccessPointRegistry.set(servlets, new DataAccessPointRegistry());
        snapshots.onPublish(snapshot -> DataAccessPointRegistry.set(servlets, registry(snapshot)));
    }

    private DataAccessPointRegistry registry(Snapshot snapshot) {
        Context limits = new Context();
        limits.set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
        limits.set(ARQ.httpServiceAllowed, false);
        DataService service =
                DataService.newBuilder(snapshot.dataset())
                        .addEndpoint(
                                Endpoint.create()
                                        .operation(Operation.Query)
                                        .endpointName(ENDPOINT)
                                        .context(limits)
                                        .processor(QUERIES)
                                        .build())
                        .build();
        service.goActive();
        DataAccessPointRegistry registry = new DataAccessPointRegistry();
        registry.register(new DataAccessPoint(DATASET, service));
        return registry;
    }
}
