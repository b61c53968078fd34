package org.biaozhun.api;

import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.names.Wording;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.Parameter;
import org.biaozhun.queries.ParameterType;
import org.biaozhun.queries.QueryHeader.ParameterText;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named query as the catalogue tells it.
 *
 * @param name name of the query
 * @param path where it answers
 * @param summary what is asked
 * @param chineseSummary what is asked, in Chinese
 * @param description what the answer holds
 * @param chineseDescription what the answer holds, in Chinese
 * @param folder whose question it is: analysis, annex, views (pages), checks (editors)
 * @param tags tags
 * @param parameters what a call gives
 * @param columns meaning of each column
 * @param formats endings of the formats it answers in
 * @param example path and query of a call with the examples of all parameters
 */
record QueryDescription(
        String name,
        String path,
        String summary,
        Optional<String> chineseSummary,
        String description,
        Optional<String> chineseDescription,
        String folder,
        List<String> tags,
        List<ParameterDescription> parameters,
        Map<String, String> columns,
        List<String> formats,
        String example) {

    /**
     * A parameter as the catalogue tells it.
     *
     * @param name name in the URL
     * @param required whether a call has to give it
     * @param expects what it takes, in words
     * @param description what it means
     * @param chineseDescription what it means, in Chinese
     * @param example a value to try
     * @param type iri, number, date or text
     */
    record ParameterDescription(
            String name,
            boolean required,
            String expects,
            String description,
            Optional<String> chineseDescription,
            String example,
            String type) {

        /** What it means, for a page. */
        public Wording explanation() {
            return new Wording(description, chineseDescription);
        }
    }

    /** What is asked, for a page. */
    public Wording title() {
        return new Wording(summary, chineseSummary);
    }

    /** What the answer holds, for a page. */
    public Wording explanation() {
        return new Wording(description, chineseDescription);
    }

    static QueryDescription of(NamedQuery query) {
        return new QueryDescription(
                query.name(),
                "/api/queries/" + query.name(),
                query.header().title().english(),
                query.header().title().chinese(),
                query.header().explanation().english(),
                query.header().explanation().chinese(),
                query.folder(),
                query.header().tags(),
                query.parameters().stream().map(p -> parameter(query, p)).toList(),
                query.header().columns(),
                AnswerFormat.of(query).stream().map(AnswerFormat::ending).toList(),
                example(query));
    }

    private static String example(NamedQuery query) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/api/queries/" + query.name());
        List<String> values = new ArrayList<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required()) {
                path.queryParam(parameter.name(), "{" + parameter.name() + "}");
                values.add(query.header().parameter(parameter.name()).example().orElse(""));
            }
        }
        return path.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static ParameterDescription parameter(NamedQuery query, Parameter parameter) {
        ParameterText text = query.header().parameter(parameter.name());
        boolean hasDefault = query.header().defaultOf(parameter.name()).isPresent();
        return new ParameterDescription(
                parameter.name(),
                parameter.required() && !hasDefault,
                parameter.type().expectation(),
                text.description().orElse(""),
                text.chineseDescription(),
                text.example().orElse(""),
                type(parameter.type()));
    }

    private static String type(ParameterType type) {
        return switch (type) {
            case ParameterType.Iri iri -> "iri";
            case ParameterType.Numeric number -> "number";
            case ParameterType.Typed typed -> typed.isDate() ? "date" : "text";
            case ParameterType.Plain plain -> "text";
            case ParameterType.Tagged tagged -> "text";
        };
    }
}
