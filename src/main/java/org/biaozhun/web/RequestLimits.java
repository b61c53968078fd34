package org.biaozhun.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.limits.Caller;
import org.biaozhun.limits.ClientBudgets;
import org.biaozhun.limits.LimitSettings;
import org.biaozhun.web.http.Paths;
import org.biaozhun.web.problems.Problem;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/** Refuses requests that are too long, too many-sided or not readable, before anything is done. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class RequestLimits extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Where a client that sends faulty requests over and over is told to wait. */
    private static final List<String> BOUNDED = List.of("/sparql", "/graph", "/api/");

    private final transient LimitSettings limits;
    private final transient ClientBudgets budgets;

    RequestLimits(LimitSettings limits, ClientBudgets budgets) {
        this.limits = limits;
        this.budgets = budgets;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> problem = problem(request);
        if (problem.isPresent()) {
            ProblemWriter.write(request, response, problem.get());
        } else {
            chain.doFilter(new ReadableAccept(request), response);
        }
    }

    private Optional<Problem> problem(HttpServletRequest request) {
        String query = request.getQueryString();
        int url = request.getRequestURI().length() + (query == null ? 0 : query.length());
        if (url > limits.url()) {
            return refused(ProblemType.URL_TOO_LONG, "the URL", url, limits.url(), "url");
        }
        int headers = headerLength(request);
        if (headers > limits.headers()) {
            return refused(
                    ProblemType.HEADERS_TOO_LARGE,
                    "the headers",
                    headers,
                    limits.headers(),
                    "headers");
        }
        if (request.getContentLengthLong() > limits.body().toBytes()) {
            return refused(
                    ProblemType.REQUEST_TOO_LARGE,
                    "the body",
                    request.getContentLengthLong(),
                    limits.body().toBytes(),
                    "body");
        }
        if (request.getHeader("Content-Encoding") != null) {
            return Optional.of(
                    Problem.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "a request is not to be compressed"));
        }
        if (!hasCharset(request)) {
            return Optional.of(
                    Problem.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "the charset of the request is none: write UTF-8"));
        }
        noteErrors(request);
        return parameters(request);
    }

    /** Whether the charset that the request names, if any, is one. */
    private static boolean hasCharset(HttpServletRequest request) {
        String charset = request.getCharacterEncoding();
        try {
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException none) {
            return false;
        }
    }

    /**
     * A client that sent too many faulty requests is not refused: the next one may be right, and be
     * somebody else's behind the same address. What is faulty again is answered as one too many.
     */
    private void noteErrors(HttpServletRequest request) {
        if (Paths.isUnderAny(request, BOUNDED)) {
            Caller.current()
                    .ifPresent(caller ->
                            budgets.errorsSpent(caller.client()).ifPresent(caller::mayNotErr));
        }
    }

    private Optional<Problem> parameters(HttpServletRequest request) {
        try {
            int count = 0;
            for (String[] values : request.getParameterMap().values()) {
                count += values.length;
            }
            return count > limits.formParameters()
                    ? refused(
                            ProblemType.BAD_REQUEST,
                            "the request",
                            count,
                            limits.formParameters(),
                            "form-parameters")
                    : Optional.empty();
        } catch (IllegalStateException unreadable) {
            return Optional.of(unreadable(unreadable));
        }
    }

    /**
     * What Tomcat could not read as parameters: too slow, too long, or not encoded as it should.
     */
    private Problem unreadable(IllegalStateException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return Problem.of(ProblemType.REQUEST_TIMEOUT, "the body did not come in time");
            }
        }
        if (String.valueOf(fault.getMessage()).contains("too large")) {
            return Problem.of(
                    ProblemType.REQUEST_TOO_LARGE,
                    "the body has more than %d bytes (biaozhun.limits.body)"
                            .formatted(limits.body().toBytes()));
        }
        return Problem.of(
                ProblemType.BAD_REQUEST,
                "the parameters cannot be read: encode them as UTF-8 in percent-encoding, at most %d of them"
                        .formatted(limits.formParameters()));
    }

    private static int headerLength(HttpServletRequest request) {
        int length = 0;
        Enumeration<String> names = request.getHeaderNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement();
            Enumeration<String> values = request.getHeaders(name);
            while (values.hasMoreElements()) {
                length += name.length() + values.nextElement().length();
            }
        }
        return length;
    }

    private static Optional<Problem> refused(
            ProblemType type, String what, long size, long limit, String setting) {
        return Optional.of(
                Problem.of(
                        type,
                        "%s: %d, where the limit is %d (biaozhun.limits.%s)"
                                .formatted(what, size, limit, setting)));
    }
}
