package org.biaozhun.api;

import org.biaozhun.queries.AnswerFormat;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.Parameter;
import org.biaozhun.queries.QueryHeader.ParameterText;

import java.util.List;
import java.util.Map;

/**
 * A named query as the catalogue tells it.
 *
 * @param name name of the query
 * @param path where it answers
 * @param summary what is asked
 * @param description what the answer holds
 * @param tags tags
 * @param parameters what a call gives
 * @param columns meaning of each column
 * @param formats endings of the formats it answers in
 */
record QueryDescription(
        String name,
        String path,
        String summary,
        String description,
        List<String> tags,
        List<ParameterDescription> parameters,
        Map<String, String> columns,
        List<String> formats) {

    /**
     * A parameter as the catalogue tells it.
     *
     * @param name name in the URL
     * @param required whether a call has to give it
     * @param expects what it takes, in words
     * @param description what it means
     * @param example a value to try
     */
    record ParameterDescription(
            String name, boolean required, String expects, String description, String example) {}

    static QueryDescription of(NamedQuery query) {
        return new QueryDescription(
                query.name(),
                "/api/queries/" + query.name(),
                query.header().summary().orElse(""),
                query.header().description().orElse(""),
                query.header().tags(),
                query.parameters().stream().map(p -> parameter(query, p)).toList(),
                query.header().columns(),
                AnswerFormat.of(query).stream().map(AnswerFormat::ending).toList());
    }

    private static ParameterDescription parameter(NamedQuery query, Parameter parameter) {
        ParameterText text = query.header().parameter(parameter.name());
        boolean hasDefault = query.header().defaultOf(parameter.name()).isPresent();
        return new ParameterDescription(
                parameter.name(),
                parameter.required() && !hasDefault,
                parameter.type().expectation(),
                text.description().orElse(""),
                text.example().orElse(""));
    }
}
