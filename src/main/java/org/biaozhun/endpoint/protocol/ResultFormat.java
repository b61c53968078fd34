package org.biaozhun.endpoint.protocol;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The formats of SPARQL results and graphs, with the names that clients give them. */
public enum ResultFormat {
    SPARQL_JSON("application/sparql-results+json", true, "json", "srj", "sparql-results+json"),
    SPARQL_XML("application/sparql-results+xml", true, "xml", "srx", "sparql-results+xml"),
    CSV("text/csv", true, "csv"),
    TSV("text/tab-separated-values", true, "tsv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true, "xlsx"),
    TURTLE("text/turtle", false, "turtle", "ttl"),
    N_TRIPLES("application/n-triples", false, "n-triples", "ntriples", "nt"),
    JSON_LD("application/ld+json", false, "json-ld", "jsonld"),
    RDF_XML("application/rdf+xml", false, "rdf+xml", "rdfxml", "rdf"),
    TRIG("application/trig", false, "trig"),
    N_QUADS("application/n-quads", false, "n-quads", "nquads", "nq");

    /** Media types that mean one of these formats though they are not its own. */
    private static final Set<String> LOOSE_JSON =
            Set.of("application/json", "text/javascript", "application/javascript");

    private static final Set<String> LOOSE_XML = Set.of("application/xml", "text/xml");

    /** Names that Turtle had, and those of the language that it is a part of. */
    private static final Set<String> LOOSE_TURTLE =
            Set.of("application/x-turtle", "application/turtle", "text/n3", "text/rdf+n3");

    private final String mediaType;
    private final boolean isForRows;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<String> names;

    ResultFormat(String mediaType, boolean isForRows, String... names) {
        this.mediaType = mediaType;
        this.isForRows = isForRows;
        this.names = Set.of(names);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The value of Content-Type: all formats but one are text, in UTF-8. */
    public String contentType() {
        return this == XLSX ? mediaType : mediaType + ";charset=utf-8";
    }

    /** Whether it is text that spreadsheets read. */
    public boolean isTable() {
        return this == CSV || this == TSV;
    }

    boolean isForRows() {
        return isForRows;
    }

    /** Its short names. */
    Set<String> names() {
        return names;
    }

    /** Its own media type, then those that mean it though they are not its own. */
    List<String> mediaTypes() {
        return Stream.concat(Stream.of(mediaType), loose().stream().sorted()).toList();
    }

    private Set<String> loose() {
        return switch (this) {
            case SPARQL_JSON -> LOOSE_JSON;
            case SPARQL_XML, RDF_XML -> LOOSE_XML;
            case JSON_LD -> Set.of("application/json");
            case TURTLE -> LOOSE_TURTLE;
            case N_TRIPLES -> Set.of("text/plain");
            case TRIG -> Set.of("application/x-trig");
            case N_QUADS -> Set.of("text/x-nquads");
            default -> Set.of();
        };
    }
}
