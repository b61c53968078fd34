package org.biaozhun.formats;

/** The formats in which anything enters or leaves, as registered with IANA. */
public enum Format implements InFormat {
    /** A web page. */
    HTML("text/html", "html"),
    /** JSON. */
    JSON("application/json", "json"),
    /** Comma-separated values (RFC 4180). */
    CSV("text/csv", "csv"),
    /** Tab-separated values. */
    TSV("text/tab-separated-values", "tsv"),
    /** Office Open XML workbook (ECMA-376). */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false),
    /** Office Open XML document (ECMA-376). */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
    /** PDF. */
    PDF("application/pdf", "pdf", false),
    /** Markdown (RFC 7763). */
    MARKDOWN("text/markdown", "md"),
    /** SPARQL 1.1 Query Results JSON. */
    SPARQL_JSON("application/sparql-results+json", "srj"),
    /** SPARQL Query Results XML. */
    SPARQL_XML("application/sparql-results+xml", "xml"),
    /** RDF 1.1 Turtle. */
    TURTLE("text/turtle", "ttl"),
    /** RDF 1.1 TriG. */
    TRIG("application/trig", "trig"),
    /** RDF 1.1 N-Triples. */
    N_TRIPLES("application/n-triples", "nt"),
    /** RDF 1.1 N-Quads. */
    N_QUADS("application/n-quads", "nq"),
    /** JSON-LD 1.1. */
    JSON_LD("application/ld+json", "jsonld"),
    /** RDF 1.1 XML. */
    RDF_XML("application/rdf+xml", "rdf");

    private final String mediaType;
    private final String ending;
    private final boolean isText;

    Format(String mediaType, String ending) {
        this(mediaType, ending, true);
    }

    Format(String mediaType, String ending, boolean isText) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.isText = isText;
    }

    @Override
    public Format format() {
        return this;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String contentType() {
        return isText ? mediaType + ";charset=utf-8" : mediaType;
    }

    @Override
    public String ending() {
        return ending;
    }

    @Override
    public boolean isText() {
        return isText;
    }

    @Override
    public boolean isDelimitedText() {
        return this == CSV || this == TSV;
    }
}
