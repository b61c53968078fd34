package org.biaozhun.endpoint.protocol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Headers of answers of the endpoint (Fetch: CORS; RFC 9110; RFC 9111). */
public final class Headers {

    private Headers() {}

    /** The answer to a browser that asks before it sends. */
    public static void preflight(HttpServletResponse response, String methods) {
        response.setHeader("Allow", methods);
        response.setHeader("Access-Control-Allow-Methods", methods);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** The weak entity tag of an answer: equal for equal questions to one snapshot. */
    public static String etag(String snapshot, String question) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(question.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + snapshot + "-" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static void caching(HttpServletResponse response, String etag) {
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "no-cache, public");
    }

    public static void noCaching(HttpServletResponse response) {
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
    }

    /** Whether the client has the answer already. */
    public static boolean isKnown(HttpServletRequest request, String etag) {
        String known = request.getHeader("If-None-Match");
        return known != null && (known.equals("*") || known.contains(etag));
    }
}
