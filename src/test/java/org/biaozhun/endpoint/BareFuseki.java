package org.biaozhun.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Dispatcher;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.sparql.core.DatasetGraph;

/** Fuseki's own servlet in a Tomcat, with nothing before it. */
public final class BareFuseki implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();

    /** Serves a dataset at {@code /sparql} on a free port. */
    public BareFuseki(DatasetGraph dataset) throws LifecycleException {
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(0);
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "fuseki", new Servlet());
        context.addServletMapping("/*", "fuseki");
        DataService service =
                DataService.newBuilder(dataset)
                        .addEndpoint(
                                Endpoint.create()
                                        .operation(Operation.Query)
                                        .endpointName("sparql")
                                        .processor(new SPARQL_QueryDataset())
                                        .build())
                        .build();
        service.goActive();
        DataAccessPointRegistry registry = new DataAccessPointRegistry();
        registry.register(new DataAccessPoint("/", service));
        Fuseki.setVerbose(context.getServletContext(), false);
        OperationRegistry.set(context.getServletContext(), OperationRegistry.createStd());
        DataAccessPointRegistry.set(context.getServletContext(), registry);
        tomcat.getConnector();
        tomcat.start();
    }

    /** The port it listens on. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static final class Servlet extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            Dispatcher.dispatch(request, response);
        }
    }
}
