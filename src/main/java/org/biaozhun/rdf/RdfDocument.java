package org.biaozhun.rdf;

import org.apache.jena.sparql.core.Quad;

import java.util.List;
import java.util.Map;

/**
 * What a reader found in one RDF document.
 *
 * @param statements the statements in order, with their lines; empty if the syntax is broken
 * @param namespaces the prefixes that the document declares
 * @param faults every fault found; a broken syntax ends the reading and is the last one
 */
public record RdfDocument(
        List<Located> statements, Map<String, String> namespaces, List<RdfFault> faults) {

    /**
     * One statement and where it stands.
     *
     * @param quad the statement; its graph is the default graph unless the document names one
     * @param line the line on which the parser was when it had read the statement
     */
    public record Located(Quad quad, int line) {}
}
