package org.biaozhun.rdf;

import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

import java.io.OutputStream;
import java.util.Map;

/** Writes a graph with Rio, as UTF-8. */
public final class RdfWriter {

    /**
     * Whether RDF 1.1 has such a triple: CONSTRUCT leaves out those that it has not (SPARQL 1.1
     * Query, section 16.2).
     */
    public static boolean isWritable(Triple triple) {
        return Terms.isTriple(triple);
    }

    /**
     * Writes triples in the order given.
     *
     * @param triples the graph; for short Turtle, triples of one subject stand together
     * @param prefixes namespace IRI by prefix, used where the syntax knows prefixes
     * @param syntax the syntax to write
     * @param output where to write; not closed
     * @throws IllegalArgumentException if the syntax cannot hold the graph: RDF/XML holds no
     *     predicate whose IRI does not end in an XML name
     */
    public void write(
            Iterable<Triple> triples,
            Map<String, String> prefixes,
            RdfSyntax syntax,
            OutputStream output) {
        RDFWriter writer = Rio.createWriter(syntax.rio(), output);
        writer.set(BasicWriterSettings.PRETTY_PRINT, true);
        writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
        try {
            writer.startRDF();
            prefixes.forEach(writer::handleNamespace);
            triples.forEach(triple -> writer.handleStatement(Terms.statement(triple)));
            writer.endRDF();
        } catch (RDFHandlerException cannot) {
            throw new IllegalArgumentException(
                    "%s cannot hold this graph: %s"
                            .formatted(syntax.rio().getName(), cannot.getMessage()),
                    cannot);
        }
    }
}
