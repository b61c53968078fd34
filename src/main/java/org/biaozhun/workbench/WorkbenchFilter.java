package org.biaozhun.workbench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.formats.Format;
import org.biaozhun.web.http.Negotiation;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives browsers the workbench at {@code /sparql}: a GET or HEAD whose Accept header names {@code
 * text/html} and prefers it to every format of the endpoint, and that names no format in its
 * parameters. All else goes to the endpoint.
 */
@Component
@FilterRegistration(urlPatterns = "/sparql")
class WorkbenchFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    static final String PAGE = "/sparql/workbench";

    /** The endpoint's own formats come first, so that they win where nothing is preferred. */
    private static final List<Format> OFFERED =
            List.of(
                    Format.SPARQL_JSON,
                    Format.SPARQL_XML,
                    Format.JSON,
                    Format.CSV,
                    Format.TSV,
                    Format.TURTLE,
                    Format.JSON_LD,
                    Format.N_TRIPLES,
                    Format.RDF_XML,
                    Format.TRIG,
                    Format.N_QUADS,
                    Format.HTML);

    /** The style element of the column resizer in YASGUI's table. */
    private static final String COLUMN_RESIZER =
            "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> FORMATS = Set.of("format", "output", "results");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (wantsPage(request)) {
            request.getRequestDispatcher(PAGE).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = Negotiation.accept(request).orElse("");
        return METHODS.contains(request.getMethod())
                && accept.toLowerCase(Locale.ROOT).contains(Format.HTML.mediaType())
                && FORMATS.stream().noneMatch(name -> request.getParameter(name) != null)
                && Negotiation.format(accept, OFFERED).filter(Format.HTML::equals).isPresent();
    }

    /**
     * The editor's style sheet holds its images, and its table adds one style element, known by its
     * hash. Scripts and all other styles stay our own.
     */
    static void allowWhatTheEditorNeeds(HttpServletResponse response) {
        String strict = response.getHeader("Content-Security-Policy");
        response.setHeader(
                "Content-Security-Policy",
                strict + "; img-src 'self' data:; style-src 'self' " + COLUMN_RESIZER);
    }
}
