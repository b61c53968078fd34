package org.biaozhun.api;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;

import org.biaozhun.answers.QueryRunner;
import org.biaozhun.api.QueryDescription.ParameterDescription;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.ParameterType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The parameters of a named query as the OpenAPI document tells them. */
final class QueryParameters {

    private QueryParameters() {}

    /** The query's own parameters, then inferences, format, page, pageSize and bom. */
    static List<Parameter> of(NamedQuery query, QueryDescription description) {
        return Stream.concat(
                        description.parameters().stream().map(told -> own(query, told)),
                        Stream.of(
                                new Parameter().$ref(QueryRunner.INFERENCES),
                                format(description.formats()),
                                new Parameter().$ref(QueryRequest.PAGE),
                                new Parameter().$ref(QueryRequest.PAGE_SIZE),
                                new Parameter().$ref(QueryRequest.BOM)))
                .toList();
    }

    private static Parameter own(NamedQuery query, ParameterDescription told) {
        ParameterType type = query.parameter(told.name()).orElseThrow().type();
        Schema<Object> schema = JsonTypes.of(type);
        query.header()
                .parameter(told.name())
                .pattern()
                .ifPresent(pattern -> schema.setPattern("^(?:" + pattern + ")$"));
        query.header()
                .defaultOf(told.name())
                .ifPresent(value -> schema.setDefault(value(type, value)));
        return new QueryParameter()
                .name(told.name())
                .required(told.required())
                .description("%s; takes %s".formatted(told.description(), told.expects()))
                .schema(schema)
                .example(value(type, told.example()));
    }

    private static Object value(ParameterType type, String text) {
        return JsonTypes.isNumber(type) && !text.isEmpty() ? new BigDecimal(text) : text;
    }

    private static Parameter format(List<String> endings) {
        Schema<Object> schema = JsonTypes.anyOf("string");
        endings.forEach(schema::addEnumItemObject);
        return new QueryParameter()
                .name(QueryRequest.FORMAT)
                .required(false)
                .description("The format to answer in; without it Accept decides")
                .schema(schema);
    }
}
