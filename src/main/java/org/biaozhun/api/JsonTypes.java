package org.biaozhun.api;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

import org.biaozhun.queries.ParameterType;

import java.util.LinkedHashSet;
import java.util.List;

/** Schemas (JSON Schema 2020-12) for values of JSON. */
final class JsonTypes {

    private static final String XSD_INTEGER = "http://www.w3.org/2001/XMLSchema#integer";

    private JsonTypes() {}

    /** A value of one of some types. */
    static Schema<Object> anyOf(String... types) {
        Schema<Object> schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(List.of(types)));
        return schema;
    }

    /** A value of a schema among the components. */
    static Schema<Object> named(String component) {
        Schema<Object> schema = new JsonSchema();
        schema.set$ref(component);
        return schema;
    }

    /** An array. */
    static Schema<Object> arrayOf(Schema<?> item) {
        Schema<Object> schema = anyOf("array");
        schema.setItems(item);
        return schema;
    }

    /** A value that a parameter takes. */
    static Schema<Object> of(ParameterType type) {
        return switch (type) {
            case ParameterType.Iri iri -> anyOf("string");
            case ParameterType.Numeric number -> anyOf("number");
            case ParameterType.Typed typed when typed.isDate() -> text("date");
            case ParameterType.Typed typed when isInteger(typed) -> anyOf("integer");
            case ParameterType.Typed typed -> anyOf("string");
            case ParameterType.Plain plain -> anyOf("string");
            case ParameterType.Tagged tagged -> anyOf("string");
        };
    }

    /** A text of a format. */
    static Schema<Object> text(String format) {
        Schema<Object> schema = anyOf("string");
        schema.setFormat(format);
        return schema;
    }

    private static boolean isInteger(ParameterType.Typed typed) {
        return typed.datatype().equals(XSD_INTEGER);
    }

    /** Whether values of a type stand without quotation marks. */
    static boolean isNumber(ParameterType type) {
        return type instanceof ParameterType.Numeric
                || (type instanceof ParameterType.Typed typed && isInteger(typed));
    }
}
