package org.biaozhun.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.web.http.Caching;
import org.biaozhun.web.http.Negotiation;
import org.biaozhun.web.http.Vary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes problem details where Spring MVC does not, or plain text for a client that asks for it.
 */
public final class ProblemWriter {

    private static final String JSON = "application/problem+json";
    private static final String TEXT = "text/plain";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProblemWriter() {}

    /** Writes a problem as the answer to a request, in place of what has been written so far. */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        String chosen = format(Negotiation.accept(request).orElse(null));
        byte[] body =
                chosen.equals(TEXT)
                        ? (problem.detail() + "\n").getBytes(StandardCharsets.UTF_8)
                        : MAPPER.writeValueAsBytes(members(problem));
        response.resetBuffer();
        response.setStatus(problem.type().status().value());
        response.setContentType(chosen + ";charset=utf-8");
        response.setContentLength(body.length);
        Caching.forbid(response);
        Vary.add(response, HttpHeaders.ACCEPT);
        problem.retryAfter()
                .ifPresent(seconds -> response.setHeader("Retry-After", Long.toString(seconds)));
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static String format(@Nullable String accept) {
        return Negotiation.choose(accept, List.of(JSON, TEXT))
                .filter(form -> accept != null && accept.contains(TEXT))
                .orElse(JSON);
    }

    private static Map<String, Object> members(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", problem.typeReference().toString());
        members.put("title", problem.type().title());
        members.put("status", problem.type().status().value());
        members.put("detail", problem.detail());
        problem.instance().ifPresent(id -> members.put("instance", id.toString()));
        return members;
    }
}
