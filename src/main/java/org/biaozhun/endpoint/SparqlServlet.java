package org.biaozhun.endpoint;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.fuseki.server.Dispatcher;
import org.biaozhun.web.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The SPARQL endpoint as clients see it: reads the request, chooses the format, tells faults as
 * problem details, and lets Fuseki answer in between.
 */
final class SparqlServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(SparqlServlet.class);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final String ALLOW = "GET, HEAD, OPTIONS, POST";

    private final transient Asking asking;

    /** How one of the paths turns a request into a question to Fuseki. */
    interface Asking {
        /**
         * The question that a request puts.
         *
         * @throws EndpointFault if it puts none that can be answered
         */
        Question question(HttpServletRequest request) throws EndpointFault, IOException;
    }

    /**
     * A question to Fuseki.
     *
     * @param path the path under which Fuseki knows the operation
     * @param parameters the parameters of the operation
     * @param format the format of the answer
     * @param etag the entity tag of the answer
     */
    record Question(
            String path, Map<String, List<String>> parameters, ResultFormat format, String etag) {}

    SparqlServlet(Asking asking) {
        this.asking = asking;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Headers.common(response);
        boolean hasBody = !request.getMethod().equals("HEAD");
        Optional<String> accept = Optional.ofNullable(request.getHeader("Accept"));
        if (request.getMethod().equals("OPTIONS")) {
            Headers.preflight(response, ALLOW);
            return;
        }
        try {
            if (!METHODS.contains(request.getMethod())) {
                response.setHeader("Allow", ALLOW);
                throw new EndpointFault(
                        ProblemType.METHOD_NOT_ALLOWED,
                        request.getMethod() + " is not one of " + ALLOW);
            }
            answer(asking.question(request), request, response, hasBody);
        } catch (EndpointFault fault) {
            EndpointProblems.write(response, fault.type(), fault.detail(), accept, hasBody);
        } catch (WholeResponse.Cut cut) {
            throw new ServletException(cut);
        } catch (RuntimeException unexpected) {
            LOG.error("Unexpected fault", unexpected);
            String detail = "This is a fault of ours.";
            EndpointProblems.write(response, ProblemType.INTERNAL, detail, accept, hasBody);
        }
    }

    private static void answer(
            Question question,
            HttpServletRequest request,
            HttpServletResponse response,
            boolean hasBody)
            throws EndpointFault, IOException {
        Headers.caching(response, question.etag());
        if (Headers.isKnown(request, question.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        WholeResponse whole =
                new WholeResponse(
                        response, question.format().mediaType() + ";charset=utf-8", hasBody);
        FusekiRequest asked =
                new FusekiRequest(
                        request,
                        question.path(),
                        question.parameters(),
                        question.format().mediaType());
        if (!Dispatcher.dispatch(asked, whole)) {
            throw new EndpointFault(ProblemType.INTERNAL, "Nothing answers here.");
        }
        if (whole.fusekiStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            Headers.noCaching(response);
            throw FusekiFaults.of(whole.fusekiStatus(), whole.message());
        }
        whole.send();
    }
}
