package org.biaozhun.web.http;

import jakarta.servlet.http.HttpServletRequest;

import java.util.List;

/** Which part of the site a request is for. */
public final class Paths {

    private Paths() {}

    /** Whether the path of a request begins with one of these. */
    public static boolean isUnderAny(HttpServletRequest request, List<String> beginnings) {
        String path = request.getRequestURI();
        for (String beginning : beginnings) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
