package org.biaozhun.documents.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of the design, read from the site's style sheet: colours by name, as on light paper.
 */
public final class Tokens {

    private static final String FILE = "/static/biaozhun.css";
    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)\\}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6})\\s*;");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z-]+)\\)");
    private static final String TO_DARK = "@media (prefers-color-scheme: dark)";

    private final Map<String, String> light;
    private final Map<String, String> dark;

    private Tokens(Map<String, String> light, Map<String, String> dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The tokens of the site. */
    public static Tokens ofTheSite() {
        String css = resource(FILE);
        int dark = css.indexOf(TO_DARK);
        return new Tokens(root(css.substring(0, dark)), root(css.substring(dark)));
    }

    /** A text of the class path, in UTF-8. */
    public static String resource(String path) {
        try (InputStream in =
                Objects.requireNonNull(Tokens.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> root(String css) {
        Matcher root = ROOT.matcher(css);
        if (!root.find()) {
            throw new IllegalStateException("no tokens in " + FILE);
        }
        Map<String, String> tokens = new LinkedHashMap<>();
        TOKEN.matcher(root.group(1)).results().forEach(t -> tokens.put(t.group(1), t.group(2)));
        return tokens;
    }

    /**
     * A colour on light paper as six hexadecimal digits.
     *
     * @throws IllegalArgumentException if there is no such token
     */
    public String hex(String name) {
        String colour = light.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("no token --" + name + " in " + FILE);
        }
        return colour.substring(1);
    }

    /** A style sheet with each {@code var(--name)} replaced by its value on light paper. */
    public String resolved(String css) {
        return USE.matcher(css).replaceAll((MatchResult use) -> "#" + hex(use.group(1)));
    }

    /** The declarations of both schemes, for a document that stands alone. */
    public String declarations() {
        return ":root {"
                + declared(light)
                + " color-scheme: light dark; }\n"
                + TO_DARK
                + " { :root {"
                + declared(dark)
                + " } }\n";
    }

    private static String declared(Map<String, String> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach((name, colour) -> text.append(" --%s: %s;".formatted(name, colour)));
        return text.toString();
    }
}
