package org.biaozhun.web.problems;

import org.biaozhun.limits.Evaluation;
import org.biaozhun.limits.OverloadException;
import org.springframework.http.HttpStatus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The problems that this service tells of, each with its page at {@code /problems/{slug}}. */
public enum ProblemType {
    ANSWER_TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "The answer is too large",
            "The answer has more rows than the setting biaozhun.query.rows allows, or more bytes"
                + " than biaozhun.limits.answer. Ask for less, or page through it with LIMIT and"
                + " OFFSET, or with page and pageSize."),
    BAD_EXPRESSION(
            HttpStatus.BAD_REQUEST,
            "An expression has no value",
            "A computation in the query has no value, or calls itself too often."),
    BAD_PARAMETER(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "A parameter is not right",
            "A parameter is missing, unknown, given twice or outside its type. The detail names it"
                + " and says what it takes; /api/queries and /v3/api-docs list all parameters."),
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "The request is not right",
            "The request cannot be read: its encoding is broken, or it has more parameters than"
                + " biaozhun.limits.form-parameters. Or it is limited to a grade or to sources"
                + " (grade, sources) that there are not; the detail names those that there are."),
    BAD_QUERY(
            HttpStatus.BAD_REQUEST,
            "The query is not right",
            "The request is none that the SPARQL 1.1 Protocol allows, or its query does not parse."
                    + " The detail gives line and column."),
    BUDGET_SPENT(
            HttpStatus.TOO_MANY_REQUESTS,
            "Too much asked from one address",
            "The address has used its seconds of evaluation (biaozhun.limits.query-seconds and"
                    + " query-burst). Answers from a cache cost nothing. Retry-After says when to"
                    + " ask again."),
    CORPUS_REFUSED(
            HttpStatus.CONFLICT,
            "The corpus has faults",
            "The corpus was not published; the snapshot that was served is served on. /quality"
                    + " lists the faults."),
    FORBIDDEN_QUERY(
            HttpStatus.FORBIDDEN,
            "The query reaches outside",
            "The endpoint answers from its own graph: SERVICE, LOAD, graphs that are not in the"
                    + " snapshot and functions that reach files or network are off."),
    HEADERS_TOO_LARGE(
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "The headers are too large",
            "All headers together have at most as many characters as biaozhun.limits.headers."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "A fault of ours",
            "Something went wrong that is not the caller's doing. It has been logged."),
    MEMORY_LOW(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Memory is low",
            "Memory ran low (biaozhun.limits.heap). The query that had taken most of it was"
                    + " stopped, and no other begins until there is room. Ask for less, or try"
                    + " again later."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "No such format",
            "None of the formats in which this can be answered is acceptable. The detail lists"
                    + " them; choose by Accept, by ?format= or by an ending of the path."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "No such method",
            "The header Allow lists the methods. There is no update and no upload."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "No such page", "Nothing is served under this path."),
    OVERLOADED(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Too much is asked at once",
            "All places are taken, and so are those to wait (biaozhun.limits.heavy, light and"
                    + " waiting). Retry-After says when to ask again."),
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
            "A query has at most as many bytes as biaozhun.guard.query-bytes, a request as"
                    + " biaozhun.limits.body."),
    REQUEST_TIMEOUT(
            HttpStatus.REQUEST_TIMEOUT,
            "The request came too slowly",
            "The connection was idle for too long before the request was whole"
                    + " (server.tomcat.connection-timeout)."),
    TOO_MANY_ERRORS(
            HttpStatus.TOO_MANY_REQUESTS,
            "Too many faulty requests from one address",
            "The request has a fault, which the detail tells, and the address sent more such"
                    + " requests than biaozhun.limits.errors and error-burst allow. Requests"
                    + " without fault are answered; Retry-After says when to try others."),
    UNAUTHORIZED(
            HttpStatus.UNAUTHORIZED,
            "A token is needed",
            "Send Authorization: Bearer with the token of the setting biaozhun.admin.token."),
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
    URL_TOO_LONG(
            HttpStatus.URI_TOO_LONG,
            "The URL is too long",
            "A URL has at most as many characters as biaozhun.limits.url. Send a long query by"
                    + " POST."),
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

    /** The type of a refusal. */
    public static ProblemType of(OverloadException.Kind kind) {
        return switch (kind) {
            case NO_PERMIT, NO_SPACE -> OVERLOADED;
            case NO_MEMORY -> MEMORY_LOW;
            case BUDGET_SPENT -> BUDGET_SPENT;
            case TOO_MANY_ERRORS -> TOO_MANY_ERRORS;
        };
    }

    /** The type of what stopped an evaluation. */
    public static ProblemType of(Evaluation.Stop stop) {
        return switch (stop) {
            case ROWS, BYTES -> ANSWER_TOO_LARGE;
            case HEAP -> MEMORY_LOW;
            case DEPTH, ARITHMETIC -> BAD_EXPRESSION;
        };
    }

    /** The type of a fault of which only the status is known, if there is one for it. */
    public static Optional<ProblemType> ofStatus(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case 400 -> BAD_REQUEST;
                    case 404 -> NOT_FOUND;
                    case 405 -> METHOD_NOT_ALLOWED;
                    case 406 -> NOT_ACCEPTABLE;
                    case 408 -> REQUEST_TIMEOUT;
                    case 413 -> REQUEST_TOO_LARGE;
                    case 414 -> URL_TOO_LONG;
                    case 415 -> UNSUPPORTED_MEDIA_TYPE;
                    case 431 -> HEADERS_TOO_LARGE;
                    case 500 -> INTERNAL;
                    case 503 -> OVERLOADED;
                    default -> null;
                });
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
