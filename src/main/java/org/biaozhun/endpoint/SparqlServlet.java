package org.biaozhun.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.fuseki.server.Dispatcher;

import java.io.IOException;

/** Hands requests to Fuseki's dispatcher, so that Tomcat's filters and limits cover them. */
final class SparqlServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!Dispatcher.dispatch(request, new Utf8Response(response))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
