package org.biaozhun.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
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
class FaultsController implements ErrorController {

    private static final String HTML = "text/html";

    @RequestMapping("/error")
    @Nullable ModelAndView fault(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ProblemType type = type(status instanceof Integer code ? code : 500);
        Problem problem = Problem.of(type, type.explanation()).of(requestId(response));
        String offered =
                Negotiation.choose(
                                request.getHeader("Accept"),
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

    private static ProblemType type(int status) {
        return switch (status) {
            case 400 -> ProblemType.BAD_REQUEST;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 408 -> ProblemType.REQUEST_TIMEOUT;
            case 413 -> ProblemType.REQUEST_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> ProblemType.INTERNAL;
        };
    }
}
