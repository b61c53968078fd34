package org.biaozhun.queries;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.rdf.RdfWriter;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes answers as UTF-8. */
public final class AnswerWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final RdfWriter rdf = new RdfWriter();

    /**
     * Writes an answer.
     *
     * @param answer what to write
     * @param format a format that {@link AnswerFormat#of} allows for the query
     * @param prefixes namespace by prefix, for formats that shorten IRIs
     * @param output where to; not closed
     * @throws IOException if the output does not take it
     */
    public void write(
            Answer answer, AnswerFormat format, Map<String, String> prefixes, OutputStream output)
            throws IOException {
        switch (answer) {
            case Answer.Rows rows when format == AnswerFormat.JSON -> writeJson(rows, output);
            case Answer.Rows rows -> writer(format).write(output, rowSet(rows), new Context());
            case Answer.Truth truth when format == AnswerFormat.JSON ->
                    output.write(Boolean.toString(truth.value()).getBytes(StandardCharsets.UTF_8));
            case Answer.Truth truth -> writer(format).write(output, truth.value(), new Context());
            case Answer.Triples triples ->
                    rdf.write(triples.triples(), prefixes, syntax(format), output);
        }
    }

    private static RowSet rowSet(Answer.Rows rows) {
        return RowSetStream.create(rows.variables(), rows.bindings().iterator());
    }

    private static RowSetWriter writer(AnswerFormat format) {
        Lang lang =
                switch (format) {
                    case CSV -> ResultSetLang.RS_CSV;
                    case TSV -> ResultSetLang.RS_TSV;
                    case SPARQL_XML -> ResultSetLang.RS_XML;
                    case SPARQL_JSON, JSON -> ResultSetLang.RS_JSON;
                    case TURTLE, N_TRIPLES, JSON_LD ->
                            throw new IllegalArgumentException(format + " is for graphs");
                };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private static RdfSyntax syntax(AnswerFormat format) {
        return switch (format) {
            case TURTLE -> RdfSyntax.TURTLE;
            case N_TRIPLES -> RdfSyntax.N_TRIPLES;
            case JSON_LD -> RdfSyntax.JSON_LD;
            case JSON, CSV, TSV, SPARQL_JSON, SPARQL_XML ->
                    throw new IllegalArgumentException(format + " is for rows");
        };
    }

    private static void writeJson(Answer.Rows rows, OutputStream output) {
        try (JsonGenerator json =
                JSON.createGenerator(ObjectWriteContext.empty(), output, JsonEncoding.UTF8)) {
            json.writeStartArray();
            for (Binding row : rows.bindings()) {
                json.writeStartObject();
                for (Var variable : rows.variables()) {
                    json.writeName(variable.getVarName());
                    writeJson(row.get(variable), json);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void writeJson(@Nullable Node node, JsonGenerator json) {
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
