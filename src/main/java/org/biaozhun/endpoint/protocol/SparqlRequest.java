package org.biaozhun.endpoint.protocol;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.web.http.Negotiation;
import org.biaozhun.web.problems.ProblemType;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request asks, by the SPARQL 1.1 Protocol, section 2.1. Parameters that the protocol does
 * not know are passed over.
 *
 * @param query the text of the query; absent in a GET that asks for the service description
 * @param defaultGraphs the parameters default-graph-uri
 * @param namedGraphs the parameters named-graph-uri
 * @param format the format that output, format or results names
 * @param accept the Accept header
 */
public record SparqlRequest(
        Optional<String> query,
        List<String> defaultGraphs,
        List<String> namedGraphs,
        Optional<String> format,
        Optional<String> accept) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String TWICE = "query is given more than once";
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([^\";\\s]*)");
    private static final Set<String> CHARSETS = Set.of("utf-8", "utf8", "us-ascii");
    private static final List<String> UPDATE =
            List.of("update", "using-graph-uri", "using-named-graph-uri");
    private static final List<String> FORMAT_NAMES = List.of("output", "format", "results");

    /**
     * Reads a request.
     *
     * @param bodyAtMost bytes that a query sent directly may have, in chunks too
     * @throws EndpointException if it is none that the protocol allows
     */
    public static SparqlRequest of(HttpServletRequest request, int bodyAtMost)
            throws EndpointException, IOException {
        Map<String, String[]> parameters = request.getParameterMap();
        for (String name : UPDATE) {
            if (parameters.containsKey(name)) {
                throw new EndpointException(
                        ProblemType.BAD_QUERY, "this endpoint answers queries and takes no update");
            }
        }
        return new SparqlRequest(
                query(request, parameters, bodyAtMost),
                all(parameters, "default-graph-uri"),
                all(parameters, "named-graph-uri"),
                format(parameters),
                Negotiation.accept(request));
    }

    /** The graphs that make up the dataset, if any are named. */
    public List<String> graphs() {
        List<String> graphs = new ArrayList<>(defaultGraphs);
        graphs.addAll(namedGraphs);
        return graphs;
    }

    private static Optional<String> query(
            HttpServletRequest request, Map<String, String[]> parameters, int bodyAtMost)
            throws EndpointException, IOException {
        boolean isPost = request.getMethod().equals("POST");
        String type = mediaType(request.getContentType());
        List<String> queries = all(parameters, "query");
        if (isPost && type.equals(DIRECT)) {
            return Optional.of(direct(request, queries, bodyAtMost));
        }
        if (isPost && !type.equals(FORM)) {
            throw new EndpointException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "send a query as " + FORM + " or as " + DIRECT + ", not as " + type);
        }
        if (isPost) {
            checkCharset(request);
        }
        if (queries.size() > 1) {
            throw new EndpointException(ProblemType.BAD_QUERY, TWICE);
        }
        if (isPost && queries.isEmpty()) {
            throw new EndpointException(ProblemType.BAD_QUERY, "the form has no parameter query");
        }
        return queries.stream().findFirst();
    }

    private static String direct(HttpServletRequest request, List<String> inUrl, int bodyAtMost)
            throws EndpointException, IOException {
        checkCharset(request);
        if (!inUrl.isEmpty()) {
            throw new EndpointException(ProblemType.BAD_QUERY, TWICE);
        }
        return body(request, bodyAtMost);
    }

    /** Queries are UTF-8, whatever a media type may say (section 2.1.3). */
    private static void checkCharset(HttpServletRequest request) throws EndpointException {
        Matcher charset = CHARSET.matcher(String.valueOf(request.getContentType()));
        if (charset.find() && !CHARSETS.contains(charset.group(1).toLowerCase(Locale.ROOT))) {
            throw new EndpointException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "send a query as UTF-8, not as " + charset.group(1));
        }
    }

    private static List<String> all(Map<String, String[]> parameters, String name) {
        @Nullable String[] values = parameters.get(name);
        return values == null ? List.of() : List.of(values);
    }

    private static Optional<String> format(Map<String, String[]> parameters) {
        for (String name : FORMAT_NAMES) {
            List<String> values = all(parameters, name);
            if (!values.isEmpty()) {
                return Optional.of(values.getFirst());
            }
        }
        return Optional.empty();
    }

    private static String mediaType(@Nullable String contentType) {
        if (contentType == null) {
            return "";
        }
        int end = contentType.indexOf(';');
        String type = end < 0 ? contentType : contentType.substring(0, end);
        return type.strip().toLowerCase(Locale.ROOT);
    }

    private static String body(HttpServletRequest request, int atMost)
            throws EndpointException, IOException {
        byte[] bytes = request.getInputStream().readNBytes(atMost + 1);
        if (bytes.length > atMost) {
            throw new EndpointException(
                    ProblemType.REQUEST_TOO_LARGE,
                    "the body has more than %d bytes (biaozhun.limits.body)".formatted(atMost));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException wrong) {
            throw new EndpointException(ProblemType.BAD_QUERY, "the query is not UTF-8");
        }
    }
}
