package org.biaozhun.web;

import org.springframework.http.HttpStatus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The problems that this service tells of, each with its page at {@code /problems/{slug}}. */
public enum ProblemType {
    ANSWER_TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "The answer is too large",
            "The answer has more rows than the setting biaozhun.query.rows allows. Ask for less, or"
                    + " page through it with page and pageSize."),
    BAD_PARAMETER(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "A parameter is not right",
            "A parameter of a named query is missing, unknown, given twice or outside its type. The"
                + " detail names it and says what it takes; /api/queries lists all parameters."),
    BAD_QUERY(
            HttpStatus.BAD_REQUEST,
            "The query is not right",
            "The request is none that the SPARQL 1.1 Protocol allows, or its query does not parse."
                    + " The detail gives line and column."),
    FORBIDDEN_QUERY(
            HttpStatus.FORBIDDEN,
            "The query reaches outside",
            "The endpoint answers from its own graph: SERVICE, LOAD, graphs that are not in the"
                    + " snapshot and functions that reach files or network are off."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "A fault of ours",
            "Something went wrong that is not the caller's doing. It has been logged."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "No such format",
            "None of the formats in which this can be answered is acceptable. The detail lists"
                    + " them; choose by Accept, by ?format= or by an ending of the path."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "No such method",
            "The header Allow lists the methods. There is no update and no upload."),
    QUERY_TIMEOUT(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The query took too long",
            "The query was stopped at the time limit, the setting biaozhun.query.timeout. Ask for"
                    + " less, or try again later."),
    QUERY_TOO_COMPLEX(
            HttpStatus.BAD_REQUEST,
            "The query is too complex",
            "The query is larger than a limit of the endpoint; the detail names the limit and its"
                    + " setting."),
    REQUEST_TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "The request is too large",
            "A query has at most 64 KB of text, a request at most 1 MB."),
    UNKNOWN_GRAPH(
            HttpStatus.NOT_FOUND,
            "No such graph",
            "The snapshot has no graph of this name. SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o"
                    + " } } lists all of them."),
    UNKNOWN_QUERY(
            HttpStatus.NOT_FOUND,
            "No such query",
            "No named query has this name. /api/queries lists all of them."),
    UNKNOWN_THING(HttpStatus.NOT_FOUND, "No such thing", "The graph says nothing of this IRI."),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "No such kind of request",
            "Send a query as application/x-www-form-urlencoded or application/sparql-query, not"
                    + " compressed.");

    private final HttpStatus status;
    private final String title;
    private final String explanation;

    ProblemType(HttpStatus status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    /** The type of a slug. */
    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** The last part of the type's URI: stable, lower case, with hyphens. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status of the answer. */
    public HttpStatus status() {
        return status;
    }

    /** The problem in a few words, the same each time. */
    public String title() {
        return title;
    }

    /** What it means and what to do. */
    public String explanation() {
        return explanation;
    }
}
