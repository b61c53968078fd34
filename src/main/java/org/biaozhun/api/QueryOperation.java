package org.biaozhun.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.web.problems.ProblemType;
import org.springframework.http.HttpHeaders;

import java.util.List;
import java.util.stream.Stream;

/** A named query as an operation of the OpenAPI document. */
final class QueryOperation {

    private static final String TOTAL = "X-Total-Count";
    private static final List<ProblemType> PROBLEMS =
            List.of(
                    ProblemType.UNKNOWN_QUERY,
                    ProblemType.NOT_ACCEPTABLE,
                    ProblemType.ANSWER_TOO_LARGE,
                    ProblemType.BAD_PARAMETER,
                    ProblemType.QUERY_TIMEOUT);

    private final NamedQuery query;
    private final QueryDescription description;

    QueryOperation(NamedQuery query) {
        this.query = query;
        this.description = QueryDescription.of(query);
    }

    /** The tag of a query: its first, as generators write an operation once for each tag. */
    static Stream<String> tag(NamedQuery query) {
        return query.header().tags().stream().limit(1);
    }

    /** Where the query answers. */
    String path() {
        return description.path();
    }

    /** The query as GET. */
    PathItem item() {
        return new PathItem()
                .get(
                        new Operation()
                                .operationId(description.name())
                                .summary(description.summary())
                                .description(description.description())
                                .tags(tag(query).toList())
                                .parameters(QueryParameters.of(query, description))
                                .responses(responses()));
    }

    private ApiResponses responses() {
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse("200", answer());
        responses.addApiResponse("304", new ApiResponse().$ref("not-modified"));
        for (ProblemType problem : PROBLEMS) {
            responses.addApiResponse(
                    Integer.toString(problem.status().value()),
                    ProblemResponses.reference(problem));
        }
        return responses;
    }

    private ApiResponse answer() {
        ApiResponse answer = new ApiResponse().description("The answer").content(content());
        for (String header : List.of(HttpHeaders.ETAG, HttpHeaders.LINK, TOTAL)) {
            answer.addHeaderObject(header, new Header().$ref(header));
        }
        return answer;
    }

    private Content content() {
        Content content = new Content();
        for (AnswerFormat format : AnswerFormat.of(query)) {
            content.addMediaType(format.mediaType(), mediaType(format));
        }
        return content;
    }

    private MediaType mediaType(AnswerFormat format) {
        return switch (format) {
            case JSON -> new MediaType().schema(rows());
            case SPARQL_JSON, JSON_LD -> new MediaType().schema(JsonTypes.anyOf("object"));
            default ->
                    new MediaType()
                            .schema(
                                    format.isText()
                                            ? JsonTypes.anyOf("string")
                                            : JsonTypes.text("binary"));
        };
    }

    /** An object for each row; of a query with ASK yes or no. */
    private Schema<Object> rows() {
        if (query.isAsk()) {
            return JsonTypes.anyOf("boolean");
        }
        Schema<Object> row = JsonTypes.anyOf("object");
        row.setTitle("Row of " + query.name());
        for (String column : query.columns()) {
            Schema<Object> value = JsonTypes.named("Value");
            value.setDescription(description.columns().get(column));
            row.addProperty(column, value);
        }
        return JsonTypes.arrayOf(row);
    }
}
