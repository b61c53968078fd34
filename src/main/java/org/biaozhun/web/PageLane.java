package org.biaozhun.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.limits.Admission;
import org.biaozhun.limits.Overload;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.io.IOException;
import java.util.List;

/**
 * Makes pages a few at a time, in memory, and gives the place free before they are sent: a client
 * that reads slowly keeps nobody waiting.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class PageLane extends OncePerRequestFilter {

    /**
     * Paths that look after themselves, that cost nothing, or that must answer whatever happens. So
     * does the endpoint, but not what is below it: the workbench and its words.
     */
    private static final List<String> OTHERS =
            List.of(
                    "/graph",
                    "/void.ttl",
                    "/.well-known/",
                    "/api/",
                    "/actuator",
                    "/admin/",
                    "/webjars/",
                    "/swagger-ui",
                    "/v3/");

    private final Admission admission;

    PageLane(Admission admission) {
        this.admission = admission;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/sparql")
                || OTHERS.stream().anyMatch(path::startsWith)
                || path.endsWith(".css")
                || path.endsWith(".js")
                || path.endsWith(".svg");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        try {
            Admission.Ticket place = admission.light();
            try (place) {
                chain.doFilter(request, page);
            }
        } catch (Overload refusal) {
            ProblemWriter.write(request, response, Problem.of(refusal));
            return;
        }
        page.copyBodyToResponse();
    }
}
