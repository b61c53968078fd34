package org.biaozhun.answers.format;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.expr.NodeValue;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.rdf.JsonLdCompactor;
import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.rdf.RdfWriter;
import org.biaozhun.store.Snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes answers, text as UTF-8. */
public final class AnswerWriter {

    private static final Var ANSWER = Var.alloc("answer");

    private final RdfWriter rdf = new RdfWriter();
    private final XlsxWriter xlsx = new XlsxWriter();

    /**
     * Writes an answer.
     *
     * @param query the query that was asked
     * @param answer what to write
     * @param format a format that {@link AnswerFormat#of} allows for the query, other than HTML
     * @param forSpreadsheets whether CSV and TSV are for spreadsheets, not for programs
     * @param snapshot where prefixes and JSON-LD context come from
     * @param output where to; not closed
     * @throws IOException if the output does not take it
     */
    public void write(
            NamedQuery query,
            Answer answer,
            AnswerFormat format,
            boolean forSpreadsheets,
            Snapshot snapshot,
            OutputStream output)
            throws IOException {
        switch (answer) {
            case Answer.Rows rows -> writeRows(query, rows, format, forSpreadsheets, output);
            case Answer.Truth truth -> writeTruth(query, truth, format, forSpreadsheets, output);
            case Answer.Triples triples -> writeTriples(query, triples, format, snapshot, output);
        }
    }

    private void writeRows(
            NamedQuery query,
            Answer.Rows rows,
            AnswerFormat format,
            boolean forSpreadsheets,
            OutputStream output)
            throws IOException {
        switch (format) {
            case JSON -> JsonRows.write(rows, output);
            case XLSX -> xlsx.write(rows, query.header(), query.name(), output);
            case CSV, TSV, SPARQL_JSON, SPARQL_XML ->
                    SparqlResults.write(
                            RowSetStream.create(rows.variables(), rows.bindings().iterator()),
                            format.format(),
                            forSpreadsheets,
                            output);
            case TURTLE, TRIG, N_TRIPLES, JSON_LD, HTML -> throw notFor(format, "rows");
        }
    }

    /** SPARQL results say yes or no in a way of their own; elsewhere it is a row of one column. */
    private void writeTruth(
            NamedQuery query,
            Answer.Truth truth,
            AnswerFormat format,
            boolean forSpreadsheets,
            OutputStream output)
            throws IOException {
        switch (format) {
            case JSON ->
                    output.write(Boolean.toString(truth.value()).getBytes(StandardCharsets.UTF_8));
            case SPARQL_JSON, SPARQL_XML ->
                    SparqlResults.write(truth.value(), format.format(), false, output);
            case CSV, TSV, XLSX -> writeRows(query, asRow(truth), format, forSpreadsheets, output);
            case TURTLE, TRIG, N_TRIPLES, JSON_LD, HTML -> throw notFor(format, "yes or no");
        }
    }

    private static Answer.Rows asRow(Answer.Truth truth) {
        return new Answer.Rows(
                List.of(ANSWER),
                List.of(
                        BindingFactory.binding(
                                ANSWER, NodeValue.makeBoolean(truth.value()).asNode())));
    }

    /**
     * JSON-LD is compacted with the context of the corpus, or framed as the query's header says.
     */
    private void writeTriples(
            NamedQuery query,
            Answer.Triples answer,
            AnswerFormat format,
            Snapshot snapshot,
            OutputStream output)
            throws IOException {
        if (format == AnswerFormat.JSON_LD) {
            JsonLdCompactor compactor = new JsonLdCompactor(snapshot.context());
            Optional<String> frame = query.header().frame();
            output.write(
                    frame.isPresent()
                            ? compactor.frame(answer.triples(), frame.get())
                            : compactor.compact(answer.triples()));
            return;
        }
        rdf.write(answer.triples(), snapshot.prefixes().namespaces(), syntax(format), output);
    }

    private static RdfSyntax syntax(AnswerFormat format) {
        return RdfSyntax.of(format.format()).orElseThrow(() -> notFor(format, "graphs"));
    }

    private static IllegalArgumentException notFor(AnswerFormat format, String what) {
        return new IllegalArgumentException(format + " is not for " + what);
    }
}
