package org.biaozhun.web.http;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.formats.InFormat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which part of the site a request is for. */
public final class Paths {

    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

    private Paths() {}

    /**
     * The path of a request in its normal form (RFC 3986, section 6.2.2): unreserved characters
     * stand for themselves, all others are encoded with capital digits.
     */
    public static String of(HttpServletRequest request) {
        return normal(request.getRequestURI());
    }

    static String normal(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        return ENCODED.matcher(path)
                .replaceAll(octet -> {
                    String character = Character.toString(Integer.parseInt(octet.group(1), 16));
                    return UNRESERVED.matcher(character).matches()
                            ? character
                            : octet.group().toUpperCase(Locale.ROOT);
                });
    }

    /**
     * The Content-Disposition of what a browser shows, and saves under a name.
     *
     * @param name the name without its ending; only ASCII letters, digits, dots and hyphens stay
     */
    public static String inline(String name, InFormat format) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return "inline; filename=\"" + plain + "." + format.ending() + "\"";
    }

    /** Whether the path of a request begins with one of these. */
    public static boolean isUnderAny(HttpServletRequest request, List<String> beginnings) {
        String path = of(request);
        for (String beginning : beginnings) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
