package org.biaozhun.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.formats.Format;
import org.biaozhun.web.http.Negotiation;
import org.biaozhun.web.problems.Problem;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What is told of a fault that no other part has told: a page to a browser, problem details to
 * everything else, and nothing of the program's inside to anybody.
 */
@Controller
class FallbackController implements ErrorController {

    private static final String HTML = Format.HTML.mediaType();

    @RequestMapping("/error")
    @Nullable ModelAndView fault(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ProblemType type =
                ProblemType.ofStatus(status instanceof Integer code ? code : 404)
                        .orElse(ProblemType.INTERNAL);
        Problem problem = Problem.of(type, type.explanation()).of(requestId(response));
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            // TRACE, which Tomcat refuses by itself: it would list what no path takes
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        }
        String offered =
                Negotiation.choose(
                                Negotiation.accept(request).orElse(null),
                                List.of("application/problem+json", HTML))
                        .orElse("");
        if (!offered.equals(HTML)) {
            ProblemWriter.write(request, response, problem);
            return null;
        }
        response.setStatus(type.status().value());
        return new ModelAndView("fault", Map.of("problem", problem));
    }

    /** The request has ended for its filters, and Tomcat refuses some before them. */
    private static String requestId(HttpServletResponse response) {
        String given = response.getHeader(CommonHeaders.REQUEST_ID);
        String id = given == null ? CommonHeaders.newRequestId() : given;
        response.setHeader(CommonHeaders.REQUEST_ID, id);
        return id;
    }
}
