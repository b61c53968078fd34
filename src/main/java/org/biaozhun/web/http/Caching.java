package org.biaozhun.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Set;

/**
 * How answers may be kept (RFC 9111): everything that a snapshot gives may be, and is asked for
 * again with its entity tag (RFC 9110, section 8.8.3); problems may not.
 */
public final class Caching {

    /** May be kept, and is asked for again before it is used. */
    public static final String REVALIDATE = "no-cache, public";

    private static final String NEVER = "no-store";
    private static final int HASH_BYTES = 16;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Caching() {}

    /** The weak tag of an answer, from what it depends on: the id of the snapshot, and more. */
    public static String tag(String... parts) {
        return "W/\"" + String.join("-", parts) + "\"";
    }

    /** The weak tag of an answer to a question of any length. */
    public static String tagOf(String snapshot, String question) {
        return tag(snapshot, hash(question.getBytes(StandardCharsets.UTF_8)));
    }

    /** The weak tag of an answer by what is in it. */
    public static String tagOf(byte[] body) {
        return tag(hash(body));
    }

    private static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An answer with a tag, still without its body. */
    public static ResponseEntity.BodyBuilder ok(String tag) {
        return ResponseEntity.ok().eTag(tag).header(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    }

    /**
     * What a client gets that has the answer already: with the headers of the answer by which
     * caches go (RFC 9110, section 15.4.5).
     *
     * @param vary the headers of the request by which the answer was chosen
     */
    public static <T> ResponseEntity<T> notModified(String tag, String... vary) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                .eTag(tag)
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .varyBy(vary)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    /**
     * The same for an answer that has its headers already. Tomcat compresses, and tells of it in
     * what it compresses only.
     */
    public static void notModified(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        Vary.add(response, HttpHeaders.ACCEPT_ENCODING);
    }

    /** Whether a request may be answered by saying that nothing is new. */
    public static boolean isConditional(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    /** Whether the client has the answer already (RFC 9110, section 13.1.2). */
    public static boolean isKnown(HttpServletRequest request, String tag) {
        ETag own = ETag.create(tag);
        return isConditional(request)
                && Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                        .flatMap(line -> ETag.parse(line).stream())
                        .anyMatch(known -> known.isWildcard() || known.compare(own, false));
    }

    /** The answer may be kept under its tag. */
    public static void allow(HttpServletResponse response, String tag) {
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    }

    /** The answer may not be kept. */
    public static void forbid(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.CACHE_CONTROL, NEVER);
    }
}
