package org.biaozhun.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gives every answer its request number and the headers that keep browsers from doing more than
 * they should, and writes one line about it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommonHeaders extends OncePerRequestFilter {

    static final String REQUEST_ID = "X-Request-Id";

    private static final Logger ACCESS = LoggerFactory.getLogger("org.biaozhun.access");

    /** Our pages run no inline script and load nothing from elsewhere. */
    private static final String STRICT =
            "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " object-src 'none'";

    /** Swagger UI draws with inline styles and images in its style sheet. */
    private static final String SWAGGER =
            STRICT + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        boolean isSwagger = request.getRequestURI().startsWith("/swagger-ui/");
        response.setHeader(REQUEST_ID, id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", isSwagger ? SWAGGER : STRICT);
        try {
            chain.doFilter(request, response);
        } finally {
            if (ACCESS.isInfoEnabled()) {
                ACCESS.info(
                        "{} {} {} {} {} ms",
                        id,
                        request.getMethod(),
                        request.getRequestURI().replaceAll("[\\p{Cntrl}]", "?"),
                        response.getStatus(),
                        (System.nanoTime() - start) / 1_000_000);
            }
        }
    }
}
