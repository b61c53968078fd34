package org.biaozhun.answers.format;

import org.biaozhun.formats.Format;
import org.biaozhun.formats.InFormat;
import org.biaozhun.queries.NamedQuery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats of an answer under {@code /api}, named by their endings. */
public enum AnswerFormat implements InFormat {
    /** Rows as JSON objects. */
    JSON(Format.JSON, Kind.ROWS),
    /** SPARQL 1.1 Query Results CSV. */
    CSV(Format.CSV, Kind.ROWS),
    /** SPARQL 1.1 Query Results TSV. */
    TSV(Format.TSV, Kind.ROWS),
    /** SPARQL 1.1 Query Results JSON. */
    SPARQL_JSON(Format.SPARQL_JSON, Kind.ROWS),
    /** SPARQL Query Results XML. */
    SPARQL_XML(Format.SPARQL_XML, Kind.ROWS),
    /** Office Open XML Workbook (ECMA-376). */
    XLSX(Format.XLSX, Kind.ROWS),
    /** RDF 1.1 Turtle. */
    TURTLE(Format.TURTLE, Kind.TRIPLES),
    /** RDF 1.1 TriG, the triples in the default graph. */
    TRIG(Format.TRIG, Kind.TRIPLES),
    /** RDF 1.1 N-Triples. */
    N_TRIPLES(Format.N_TRIPLES, Kind.TRIPLES),
    /** JSON-LD 1.1. */
    JSON_LD(Format.JSON_LD, Kind.TRIPLES),
    /** A page with a form and the answer as a table. */
    HTML(Format.HTML, Kind.BOTH);

    /** Whether a format is for rows and yes or no, or for graphs. */
    public enum Kind {
        ROWS,
        TRIPLES,
        BOTH
    }

    private final Format format;
    private final Kind kind;

    AnswerFormat(Format format, Kind kind) {
        this.format = format;
        this.kind = kind;
    }

    /** Its format in the table of all. */
    @Override
    public Format format() {
        return format;
    }

    /** The format of an ending or a name in {@code ?format=}. */
    public static Optional<AnswerFormat> ofEnding(String ending) {
        return Arrays.stream(values()).filter(f -> f.ending().equals(ending)).findFirst();
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
