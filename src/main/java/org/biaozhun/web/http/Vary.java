package org.biaozhun.web.http;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

import java.util.Arrays;

/** Tells caches by which headers of a request an answer was chosen (RFC 9110, section 12.5.5). */
public final class Vary {

    private Vary() {}

    /** Adds the name of a header, unless the answer names it already. */
    public static void add(HttpServletResponse response, String header) {
        boolean isTold =
                response.getHeaders(HttpHeaders.VARY).stream()
                        .flatMap(line -> Arrays.stream(line.split(",", -1)))
                        .anyMatch(name -> name.strip().equalsIgnoreCase(header));
        if (!isTold) {
            response.addHeader(HttpHeaders.VARY, header);
        }
    }
}
