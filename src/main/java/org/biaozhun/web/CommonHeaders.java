package org.biaozhun.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.limits.Caller;
import org.biaozhun.limits.ClientBudgets;
import org.biaozhun.web.http.Paths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gives every answer its request number and the headers that keep browsers from doing more than
 * they should, and writes one line about it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CommonHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;

    public static final String REQUEST_ID = "X-Request-Id";

    private static final Logger ACCESS = LoggerFactory.getLogger("org.biaozhun.access");

    /** Our pages run no inline script and load nothing from elsewhere. */
    private static final String STRICT =
            "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " object-src 'none'";

    /** Swagger UI draws with inline styles and images in its style sheet. */
    private static final String SWAGGER =
            STRICT + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private static final int CLIENT_ERROR = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final transient ClientBudgets budgets;

    CommonHeaders(ClientBudgets budgets) {
        this.budgets = budgets;
    }

    public static String newRequestId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        String id = newRequestId();
        boolean isSwagger = Paths.of(request).startsWith("/swagger-ui/");
        response.setHeader(REQUEST_ID, id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", isSwagger ? SWAGGER : STRICT);
        Caller caller = Caller.begin(id, request.getRemoteAddr());
        try {
            chain.doFilter(request, response);
        } finally {
            Caller.end();
            note(caller, request, response, System.nanoTime() - start);
        }
    }

    private void note(
            Caller caller, HttpServletRequest request, HttpServletResponse response, long nanos) {
        int status = response.getStatus();
        if (status >= CLIENT_ERROR && status < SERVER_ERROR && status != TOO_MANY_REQUESTS) {
            budgets.noteError(caller.client());
        }
        if (ACCESS.isInfoEnabled()) {
            ACCESS.info(
                    "{} {} {} query={} status={} rows={} ms={} budget={}",
                    caller.requestId(),
                    request.getMethod(),
                    request.getRequestURI().replaceAll("[\\p{Cntrl}]", "?"),
                    caller.queryHash().orElse("-"),
                    status,
                    caller.rows().isPresent() ? caller.rows().getAsLong() : "-",
                    nanos / 1_000_000,
                    Math.round(budgets.secondsLeft(caller.client())));
        }
    }
}
