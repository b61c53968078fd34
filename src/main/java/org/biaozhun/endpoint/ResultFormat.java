package org.biaozhun.endpoint;

import org.apache.jena.query.Query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The formats of SPARQL results and graphs, with the names that clients give them. */
enum ResultFormat {
    SPARQL_JSON("application/sparql-results+json", true, "json", "srj", "sparql-results+json"),
    SPARQL_XML("application/sparql-results+xml", true, "xml", "srx", "sparql-results+xml"),
    CSV("text/csv", true, "csv"),
    TSV("text/tab-separated-values", true, "tsv"),
    TURTLE("text/turtle", false, "turtle", "ttl"),
    N_TRIPLES("application/n-triples", false, "n-triples", "ntriples", "nt"),
    JSON_LD("application/ld+json", false, "json-ld", "jsonld"),
    RDF_XML("application/rdf+xml", false, "rdf+xml", "rdfxml", "rdf"),
    TRIG("application/trig", false, "trig"),
    N_QUADS("application/n-quads", false, "n-quads", "nquads", "nq");

    /** Media types that mean one of ours though they are not its own. */
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

    String mediaType() {
        return mediaType;
    }

    /** The formats for the answer to a query, the preferred one first. */
    static List<ResultFormat> of(Query query) {
        boolean rows = query.isSelectType() || query.isAskType();
        return Arrays.stream(values()).filter(format -> format.isForRows == rows).toList();
    }

    /** The formats for a graph, the preferred one first. */
    static List<ResultFormat> ofGraphs() {
        return Arrays.stream(values()).filter(format -> !format.isForRows).toList();
    }

    /** Whether a name that a client gives, short or a media type, means this format. */
    boolean isCalled(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return mediaType.equals(lower) || names.contains(lower) || loose().contains(lower);
    }

    /** The media types to offer for it: its own, then the loose ones. */
    List<String> offered() {
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

    /** The first of some formats that is called by a name. */
    static Optional<ResultFormat> called(String name, List<ResultFormat> formats) {
        return formats.stream().filter(format -> format.isCalled(name)).findFirst();
    }
}
