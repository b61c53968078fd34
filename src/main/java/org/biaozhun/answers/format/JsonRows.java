package org.biaozhun.answers.format;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes rows as an array of JSON objects: numbers and booleans as such, anything else as text. */
final class JsonRows {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonRows() {}

    static void write(Answer.Rows rows, OutputStream output) {
        try (JsonGenerator json =
                JSON.createGenerator(ObjectWriteContext.empty(), output, JsonEncoding.UTF8)) {
            json.writeStartArray();
            for (Binding row : rows.bindings()) {
                json.writeStartObject();
                for (Var variable : rows.variables()) {
                    json.writeName(variable.getVarName());
                    write(row.get(variable), json);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void write(@Nullable Node node, JsonGenerator json) {
        if (node == null) {
            json.writeNull();
        } else if (node.isURI()) {
            json.writeString(node.getURI());
        } else if (node.isBlank()) {
            json.writeString("_:" + node.getBlankNodeLabel());
        } else {
            writeLiteral(node, json);
        }
    }

    private static void writeLiteral(Node literal, JsonGenerator json) {
        String text = literal.getLiteralLexicalForm();
        Object value =
                literal.getLiteralDatatype().isValid(text) ? literal.getLiteralValue() : text;
        switch (value) {
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case BigInteger number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case Double number when Double.isFinite(number) -> json.writeNumber(number);
            default -> json.writeString(text);
        }
    }
}
