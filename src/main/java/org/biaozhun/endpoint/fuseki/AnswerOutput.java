package org.biaozhun.endpoint.fuseki;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.biaozhun.answers.format.Answer;
import org.biaozhun.answers.format.SparqlResults;
import org.biaozhun.answers.format.XlsxWriter;
import org.biaozhun.endpoint.protocol.ResultFormat;
import org.biaozhun.rdf.JsonLdCompactor;
import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.rdf.RdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes answers in the format that was chosen, in the place of Fuseki, which negotiates once more
 * and writes RDF/XML for what it does not offer.
 */
final class AnswerOutput {

    private final HttpAction action;
    private final FusekiRequest asked;
    private final ResultFormat format;

    AnswerOutput(HttpAction action) {
        this.action = action;
        this.asked = (FusekiRequest) action.getRequest();
        this.format = asked.format();
    }

    /** Writes the answer to a query. */
    void write(QueryExecResult result) {
        try {
            if (result.isRowSet()) {
                rows(result.rowSet());
            } else if (result.isBoolean()) {
                SparqlResults.write(
                        result.booleanResult(),
                        format.format(),
                        asked.isForSpreadsheets(),
                        output());
            } else {
                Graph graph =
                        result.isGraph() ? result.graph() : result.dataset().getDefaultGraph();
                graph.find().filterDrop(RdfWriter::isWritable).toList().forEach(graph::delete);
                write(graph);
            }
        } catch (IOException failed) {
            ServletOps.errorOccurred(failed);
        }
    }

    private void rows(RowSet rows) throws IOException {
        if (format == ResultFormat.XLSX) {
            workbook(rows);
        } else {
            SparqlResults.write(rows, format.format(), asked.isForSpreadsheets(), output());
        }
    }

    private void workbook(RowSet answer) throws IOException {
        List<Binding> rows = new ArrayList<>();
        answer.forEachRemaining(rows::add);
        try {
            XlsxWriter.write(new Answer.Rows(answer.getResultVars(), rows), output());
        } catch (IllegalArgumentException tooLarge) {
            ServletOps.errorBadRequest(String.valueOf(tooLarge.getMessage()));
        }
    }

    /** Writes a graph; where a syntax names graphs, as its default graph. */
    void write(Graph graph) {
        try {
            switch (format) {
                case TURTLE -> riot(graph, RDFFormat.TURTLE_BLOCKS);
                case N_TRIPLES -> riot(graph, RDFFormat.NTRIPLES_UTF8);
                case TRIG -> riot(graph, RDFFormat.TRIG_BLOCKS);
                case N_QUADS -> riot(graph, RDFFormat.NQUADS_UTF8);
                case RDF_XML -> rdfXml(graph);
                case JSON_LD ->
                        output().write(
                                        new JsonLdCompactor(asked.snapshot().context())
                                                .compact(graph.find().toList()));
                case SPARQL_JSON, SPARQL_XML, CSV, TSV, XLSX ->
                        throw new IllegalStateException(format + " is not for graphs");
            }
        } catch (IOException failed) {
            ServletOps.errorOccurred(failed);
        }
    }

    /** Jena's own writer knows no IRIs such as {@code urn:a}, and names no encoding. */
    private void rdfXml(Graph graph) throws IOException {
        try {
            new RdfWriter()
                    .write(
                            graph.find().toList(),
                            asked.snapshot().prefixes().namespaces(),
                            RdfSyntax.RDF_XML,
                            output());
        } catch (IllegalArgumentException cannot) {
            ServletOps.errorBadRequest(cannot.getMessage() + "; ask for another format");
        }
    }

    private void riot(Graph graph, RDFFormat riot) throws IOException {
        Graph named = new WithPrefixes(graph, prefixes());
        boolean namesGraphs = format == ResultFormat.TRIG || format == ResultFormat.N_QUADS;
        (namesGraphs ? RDFWriter.source(DatasetGraphFactory.wrap(named)) : RDFWriter.source(named))
                .format(riot)
                .output(output());
    }

    private PrefixMapping prefixes() {
        return PrefixMapping.Factory.create()
                .setNsPrefixes(asked.snapshot().prefixes().namespaces());
    }

    private OutputStream output() throws IOException {
        return action.getResponseOutputStream();
    }

    /** A graph as it is written: with the prefixes of the snapshot. */
    private static final class WithPrefixes extends GraphWrapper {

        private final PrefixMapping prefixes;

        WithPrefixes(Graph graph, PrefixMapping prefixes) {
            super(graph);
            this.prefixes = prefixes;
        }

        @Override
        public PrefixMapping getPrefixMapping() {
            return prefixes;
        }
    }
}
