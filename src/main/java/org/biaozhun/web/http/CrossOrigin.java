package org.biaozhun.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;

import java.io.IOException;
import java.util.List;

/**
 * Lets scripts of any origin read, refusals too, never with credentials (Fetch: CORS). Which
 * methods a path of the endpoint takes, the endpoint says; what is not for everybody says nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
public class CrossOrigin extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final List<String> NOT_FOR_ALL = List.of("/admin/", "/actuator");
    private static final List<String> ENDPOINT = List.of("/graph", "/void.ttl", "/.well-known/");

    private static boolean isEndpoint(HttpServletRequest request) {
        return Paths.of(request).equals("/sparql") || Paths.isUnderAny(request, ENDPOINT);
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Paths.isUnderAny(request, NOT_FOR_ALL)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        if (CorsUtils.isPreFlightRequest(request) && !isEndpoint(request)) {
            boolean isAsked = Paths.of(request).startsWith("/api/");
            preflight(response, isAsked ? "GET, HEAD, POST" : "GET, HEAD");
            return;
        }
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "Biaozhun-Notice, Biaozhun-Selection, Content-Disposition, ETag, Link, Location,"
                        + " Retry-After, X-Request-Id, X-Total-Count");
        chain.doFilter(request, response);
    }

    /** The answer to a browser that asks before it sends. */
    public static void preflight(HttpServletResponse response, String methods) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods);
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
                "Accept, Accept-Language, Content-Type, If-None-Match");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
