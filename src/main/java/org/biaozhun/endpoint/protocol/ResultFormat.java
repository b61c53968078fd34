package org.biaozhun.endpoint.protocol;

import org.biaozhun.formats.Format;
import org.biaozhun.formats.InFormat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The formats of SPARQL results and graphs, with the names that clients give them. */
public enum ResultFormat implements InFormat {
    SPARQL_JSON(Format.SPARQL_JSON, true, "json", "srj", "sparql-results+json"),
    SPARQL_XML(Format.SPARQL_XML, true, "xml", "srx", "sparql-results+xml"),
    CSV(Format.CSV, true, "csv"),
    TSV(Format.TSV, true, "tsv"),
    XLSX(Format.XLSX, true, "xlsx"),
    TURTLE(Format.TURTLE, false, "turtle", "ttl"),
    N_TRIPLES(Format.N_TRIPLES, false, "n-triples", "ntriples", "nt"),
    JSON_LD(Format.JSON_LD, false, "json-ld", "jsonld"),
    RDF_XML(Format.RDF_XML, false, "rdf+xml", "rdfxml", "rdf"),
    TRIG(Format.TRIG, false, "trig"),
    N_QUADS(Format.N_QUADS, false, "n-quads", "nquads", "nq");

    /** Media types that mean one of these formats though they are not its own. */
    private static final Set<String> LOOSE_JSON =
            Set.of("application/json", "text/javascript", "application/javascript");

    private static final Set<String> LOOSE_XML = Set.of("application/xml", "text/xml");

    /** Names that Turtle had, and those of the language that it is a part of. */
    private static final Set<String> LOOSE_TURTLE =
            Set.of("application/x-turtle", "application/turtle", "text/n3", "text/rdf+n3");

    private final Format format;
    private final boolean isForRows;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<String> names;

    ResultFormat(Format format, boolean isForRows, String... names) {
        this.format = format;
        this.isForRows = isForRows;
        this.names = Set.of(names);
    }

    /** Its format in the table of all. */
    @Override
    public Format format() {
        return format;
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
        return Stream.concat(Stream.of(mediaType()), loose().stream().sorted()).toList();
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
