package org.biaozhun.api;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.biaozhun.web.problems.ProblemType;
import org.springframework.http.HttpHeaders;

import java.util.LinkedHashMap;
import java.util.Map;

/** The problems as responses of the OpenAPI document, each a component named by its slug. */
final class ProblemResponses {

    private ProblemResponses() {}

    /** What a problem looks like. */
    static ApiResponse of(ProblemType type) {
        ApiResponse response =
                new ApiResponse()
                        .description(type.title() + ". " + type.explanation())
                        .content(
                                new Content()
                                        .addMediaType(
                                                org.springframework.http.MediaType
                                                        .APPLICATION_PROBLEM_JSON_VALUE,
                                                new MediaType()
                                                        .schema(JsonTypes.named("ProblemDetail"))
                                                        .example(example(type))));
        if (type == ProblemType.QUERY_TIMEOUT) {
            response.addHeaderObject(
                    HttpHeaders.RETRY_AFTER, new Header().$ref(HttpHeaders.RETRY_AFTER));
        }
        return response;
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + type.slug());
        problem.put("title", type.title());
        problem.put("status", type.status().value());
        problem.put("detail", type.explanation());
        return problem;
    }

    /** A reference to what a problem looks like. */
    static ApiResponse reference(ProblemType type) {
        return new ApiResponse().$ref(type.slug());
    }
}
