package org.biaozhun.answers.format;

import org.biaozhun.queries.NamedQuery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats of an answer under {@code /api}, each with media type, ending and name. */
public enum AnswerFormat {
    /** Rows as JSON objects. */
    JSON("application/json", "json", Kind.ROWS),
    /** SPARQL 1.1 Query Results CSV. */
    CSV("text/csv", "csv", Kind.ROWS),
    /** SPARQL 1.1 Query Results TSV. */
    TSV("text/tab-separated-values", "tsv", Kind.ROWS),
    /** SPARQL 1.1 Query Results JSON. */
    SPARQL_JSON("application/sparql-results+json", "srj", Kind.ROWS),
    /** SPARQL Query Results XML. */
    SPARQL_XML("application/sparql-results+xml", "xml", Kind.ROWS),
    /** Office Open XML Workbook (ECMA-376). */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Kind.ROWS),
    /** RDF 1.1 Turtle. */
    TURTLE("text/turtle", "ttl", Kind.TRIPLES),
    /** RDF 1.1 TriG, the triples in the default graph. */
    TRIG("application/trig", "trig", Kind.TRIPLES),
    /** RDF 1.1 N-Triples. */
    N_TRIPLES("application/n-triples", "nt", Kind.TRIPLES),
    /** JSON-LD 1.1. */
    JSON_LD("application/ld+json", "jsonld", Kind.TRIPLES),
    /** A page with a form and the answer as a table. */
    HTML("text/html", "html", Kind.BOTH);

    /** Whether a format is for rows and yes or no, or for graphs. */
    public enum Kind {
        ROWS,
        TRIPLES,
        BOTH
    }

    private final String mediaType;
    private final String contentType;
    private final String ending;
    private final Kind kind;

    AnswerFormat(String mediaType, String ending, Kind kind) {
        this.mediaType = mediaType;
        this.contentType = this.isText() ? mediaType + ";charset=utf-8" : mediaType;
        this.ending = ending;
        this.kind = kind;
    }

    /** The media type without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The media type with its charset, where it is text. */
    public String contentType() {
        return contentType;
    }

    /** The ending of a file or URL, without its dot; also the name in {@code ?format=}. */
    public String ending() {
        return ending;
    }

    private boolean isText() {
        return !mediaType.endsWith("sheet");
    }

    /** Whether it is a text that spreadsheets open: these may begin with a byte order mark. */
    public boolean isDelimitedText() {
        return this == CSV || this == TSV;
    }

    /** The format of an ending or a name in {@code ?format=}. */
    public static Optional<AnswerFormat> ofEnding(String ending) {
        return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
    }

    /** The formats for the answer to a query, the preferred one first. */
    public static List<AnswerFormat> of(NamedQuery query) {
        boolean rows = query.query().isSelectType() || query.query().isAskType();
        Kind wanted = rows ? Kind.ROWS : Kind.TRIPLES;
        return Arrays.stream(values())
                .filter(format -> format.kind == wanted || format.kind == Kind.BOTH)
                .toList();
    }
}
