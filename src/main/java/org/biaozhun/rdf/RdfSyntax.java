package org.biaozhun.rdf;

import org.biaozhun.formats.Format;
import org.biaozhun.formats.InFormat;
import org.eclipse.rdf4j.rio.RDFFormat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The RDF syntaxes that enter and leave, with their media types and file endings. */
public enum RdfSyntax implements InFormat {
    TURTLE(RDFFormat.TURTLE, Format.TURTLE),
    TRIG(RDFFormat.TRIG, Format.TRIG),
    N_TRIPLES(RDFFormat.NTRIPLES, Format.N_TRIPLES),
    N_QUADS(RDFFormat.NQUADS, Format.N_QUADS),
    JSON_LD(RDFFormat.JSONLD, Format.JSON_LD),
    RDF_XML(RDFFormat.RDFXML, Format.RDF_XML);

    @SuppressWarnings("ImmutableEnumChecker") // immutable, though not annotated
    private final RDFFormat rio;

    private final Format format;

    RdfSyntax(RDFFormat rio, Format format) {
        this.rio = rio;
        this.format = format;
    }

    /** Its format in the table of all. */
    @Override
    public Format format() {
        return format;
    }

    /** The syntax of a format; empty if it is none of RDF. */
    public static Optional<RdfSyntax> of(Format format) {
        return Arrays.stream(values()).filter(syntax -> syntax.format == format).findFirst();
    }

    /** The syntax of a file by its name, also when it is gzipped ({@code .gz}). */
    public static Optional<RdfSyntax> ofFileName(String name) {
        String plain = withoutGzip(name);
        return Arrays.stream(values())
                .filter(syntax -> plain.endsWith("." + syntax.ending()))
                .findFirst();
    }

    /** A file's name without its syntax ending and {@code .gz}; other names stay as they are. */
    public static String withoutEndings(String name) {
        String plain = withoutGzip(name);
        return ofFileName(name)
                .map(syntax -> plain.substring(0, plain.length() - syntax.ending().length() - 1))
                .orElse(name);
    }

    private static String withoutGzip(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** Whether documents of this syntax can name graphs. */
    public boolean namesGraphs() {
        return rio.supportsContexts();
    }

    RDFFormat rio() {
        return rio;
    }

    /** The syntaxes in the order of preference for a graph. */
    public static List<RdfSyntax> all() {
        return List.of(values());
    }
}
