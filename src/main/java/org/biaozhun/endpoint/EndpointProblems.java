package org.biaozhun.endpoint;

import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.web.Negotiation;
import org.biaozhun.web.ProblemType;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes problem details, or plain text for a client that asks for it. */
final class EndpointProblems {

    private static final String JSON = "application/problem+json";
    private static final String TEXT = "text/plain";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EndpointProblems() {}

    static void write(
            HttpServletResponse response,
            ProblemType type,
            String detail,
            Optional<String> accept,
            boolean hasBody)
            throws IOException {
        String chosen =
                Negotiation.choose(accept.orElse(null), List.of(JSON, TEXT))
                        .filter(form -> accept.orElse("").contains(TEXT))
                        .orElse(JSON);
        byte[] body =
                chosen.equals(TEXT)
                        ? (detail + "\n").getBytes(StandardCharsets.UTF_8)
                        : MAPPER.writeValueAsBytes(problem(type, detail));
        response.resetBuffer();
        response.setStatus(type.status().value());
        response.setContentType(chosen + ";charset=utf-8");
        response.setContentLength(body.length);
        if (type == ProblemType.QUERY_TIMEOUT) {
            response.setHeader("Retry-After", "10");
        }
        if (hasBody) {
            response.getOutputStream().write(body);
        }
    }

    private static Map<String, Object> problem(ProblemType type, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + type.slug());
        problem.put("title", type.title());
        problem.put("status", type.status().value());
        problem.put("detail", detail);
        return problem;
    }
}
