package org.biaozhun.rdf;

import org.eclipse.rdf4j.rio.RDFFormat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The RDF syntaxes that enter and leave, with their media types and file endings. */
public enum RdfSyntax {
    TURTLE(RDFFormat.TURTLE, "text/turtle", "ttl"),
    TRIG(RDFFormat.TRIG, "application/trig", "trig"),
    N_TRIPLES(RDFFormat.NTRIPLES, "application/n-triples", "nt"),
    N_QUADS(RDFFormat.NQUADS, "application/n-quads", "nq"),
    JSON_LD(RDFFormat.JSONLD, "application/ld+json", "jsonld"),
    RDF_XML(RDFFormat.RDFXML, "application/rdf+xml", "rdf");

    @SuppressWarnings("ImmutableEnumChecker") // immutable, though not annotated
    private final RDFFormat format;

    private final String mediaType;
    private final String ending;

    RdfSyntax(RDFFormat format, String mediaType, String ending) {
        this.format = format;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The syntax of a file by its name, also when it is gzipped ({@code .gz}). */
    public static Optional<RdfSyntax> ofFileName(String name) {
        String plain = withoutGzip(name);
        return Arrays.stream(values())
                .filter(syntax -> plain.endsWith("." + syntax.ending))
                .findFirst();
    }

    /** A file's name without its syntax ending and {@code .gz}; other names stay as they are. */
    public static String withoutEndings(String name) {
        String plain = withoutGzip(name);
        return ofFileName(name)
                .map(syntax -> plain.substring(0, plain.length() - syntax.ending.length() - 1))
                .orElse(name);
    }

    private static String withoutGzip(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** The media type as registered with IANA, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The file ending without its dot. */
    public String ending() {
        return ending;
    }

    /** Whether documents of this syntax can name graphs. */
    public boolean namesGraphs() {
        return format.supportsContexts();
    }

    RDFFormat format() {
        return format;
    }

    /** The syntaxes in the order of preference for a graph. */
    public static List<RdfSyntax> all() {
        return List.of(values());
    }
}
