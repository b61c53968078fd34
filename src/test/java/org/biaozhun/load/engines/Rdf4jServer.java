package org.biaozhun.load.engines;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * RDF4J's store in memory behind a servlet that does nothing but stream its answers, in Tomcat:
 * RDF4J's own server is not at Maven Central. It answers SELECT and CONSTRUCT, others with 400.
 */
public final class Rdf4jServer {

    private Rdf4jServer() {}

    /** Loads N-Quads and serves them at {@code /sparql}: port, file. */
    public static void main(String[] arguments) throws Exception {
        SailRepository store = new SailRepository(new MemoryStore());
        try (SailRepositoryConnection connection = store.getConnection()) {
            connection.add(Path.of(arguments[1]).toFile(), RDFFormat.NQUADS);
        }
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(Integer.parseInt(arguments[0]));
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "sparql", new Servlet(store));
        context.addServletMapping("/sparql", "sparql");
        tomcat.getConnector();
        tomcat.start();
        tomcat.getServer().await();
    }

    private static final class Servlet extends HttpServlet {
        private static final long serialVersionUID = 1;
        private static final int BUFFER = 1 << 15;

        private final transient SailRepository store;

        Servlet(SailRepository store) {
            this.store = store;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            try (SailRepositoryConnection connection = store.getConnection();
                    OutputStream out =
                            new java.io.BufferedOutputStream(response.getOutputStream(), BUFFER)) {
                Query query = connection.prepareQuery(request.getParameter("query"));
                switch (query) {
                    case TupleQuery rows -> {
                        response.setContentType("application/sparql-results+json");
                        rows.evaluate(new SPARQLResultsJSONWriter(out));
                    }
                    case GraphQuery graph -> {
                        response.setContentType("application/n-triples");
                        graph.evaluate(new NTriplesWriter(out));
                    }
                    default -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                }
            }
        }
    }
}
