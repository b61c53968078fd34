package org.biaozhun.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.limits.Admission;
import org.biaozhun.limits.OverloadException;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.http.Paths;
import org.biaozhun.web.problems.Problem;
import org.biaozhun.web.problems.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.io.IOException;
import java.util.List;

/**
 * Makes pages a few at a time, in memory, and gives the permit free before they are sent: a client
 * that reads slowly keeps nobody waiting.
 */
@Component
@FilterRegistration(
        order = Ordered.HIGHEST_PRECEDENCE + 200,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
class PageBulkhead extends HttpFilter {

    private static final long serialVersionUID = 1;

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

    private final transient Admission admission;

    PageBulkhead(Admission admission) {
        this.admission = admission;
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = Paths.of(request);
        return !(path.equals("/sparql")
                || Paths.isUnderAny(request, OTHERS)
                || path.endsWith(".css")
                || path.endsWith(".js")
                || path.endsWith(".svg"));
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isPage(request)) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        try {
            Admission.Permit permit = admission.light();
            try (permit) {
                chain.doFilter(request, page);
            }
        } catch (OverloadException refusal) {
            ProblemWriter.write(request, response, Problem.of(refusal));
            return;
        }
        if (isKnown(request, page)) {
            response.resetBuffer();
            Caching.notModified(response);
        } else {
            page.copyBodyToResponse();
        }
    }

    /**
     * Whether the client has the page already. A page that says nothing of caches is named by what
     * is in it: its bytes come from the snapshot, the program and what was asked.
     */
    private static boolean isKnown(HttpServletRequest request, ContentCachingResponseWrapper page) {
        if (page.getStatus() == HttpServletResponse.SC_NOT_MODIFIED) {
            return true;
        }
        if (!Caching.isConditional(request) || page.getStatus() != HttpServletResponse.SC_OK) {
            return false;
        }
        if (!page.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            Caching.allow(page, Caching.tagOf(page.getContentAsByteArray()));
        }
        String tag = page.getHeader(HttpHeaders.ETAG);
        return tag != null && Caching.isKnown(request, tag);
    }
}
