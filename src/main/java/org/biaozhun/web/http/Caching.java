package org.biaozhun.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How answers may be kept (RFC 9111): everything that a snapshot gives may be, and is asked for
 * again with its entity tag (RFC 9110, section 8.8.3); problems may not.
 */
public final class Caching {

    /** May be kept, and is asked for again before it is used. */
    public static final String REVALIDATE = "no-cache, public";

    private static final String NEVER = "no-store";
    private static final int HASH_BYTES = 16;

    private Caching() {}

    /** The weak tag of an answer, from what it depends on: the id of the snapshot, and more. */
    public static String tag(String... parts) {
        return "W/\"" + String.join("-", parts) + "\"";
    }

    /** The weak tag of an answer to a question of any length. */
    public static String tagOf(String snapshot, String question) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(question.getBytes(StandardCharsets.UTF_8));
            return tag(snapshot, HexFormat.of().formatHex(hash, 0, HASH_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An answer with a tag, still without its body. */
    public static ResponseEntity.BodyBuilder ok(String tag) {
        return ResponseEntity.ok().eTag(tag).header(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    }

    /** What a client gets that has the answer already. */
    public static <T> ResponseEntity<T> notModified(String tag) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
    }

    /** Whether the client has the answer already. */
    public static boolean isKnown(HttpServletRequest request, String tag) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && (known.equals("*") || known.contains(tag));
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
