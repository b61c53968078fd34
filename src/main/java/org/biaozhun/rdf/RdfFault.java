package org.biaozhun.rdf;

/**
 * Something wrong in an RDF document.
 *
 * @param line line of the document from 1, or 0 if unknown
 * @param column column from 1, or 0 if the parser does not tell
 * @param message what is wrong
 */
public record RdfFault(long line, long column, String message) {}
