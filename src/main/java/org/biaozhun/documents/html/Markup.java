package org.biaozhun.documents.html;

import org.biaozhun.documents.rendering.XmlCharacters;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes markup that is HTML5 and well-formed XML at once: every element is closed, every text
 * escaped. Characters that XML does not allow become U+FFFD.
 */
final class Markup {

    /** Quotation marks, dots and dashes that both scripts have. */
    private static final Pattern WIDE =
            Pattern.compile("[\u2018\u2019\u201C\u201D\u2026\u00B7\u2014]+");

    private final StringBuilder text = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean print;

    /** Opens an element; attributes are name, value, name, value; an empty value is left out. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        text.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element opened last and ends the line. */
    Markup closeLine() {
        close();
        text.append('\n');
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        text.append(" />\n");
        return this;
    }

    /** An element that holds a text. */
    Markup element(String element, String content, String... attributes) {
        open(element, attributes);
        if (print && pieces(content).length > 1) {
            return text(content).close();
        }
        escape(content);
        return close();
    }

    /** A text, escaped. */
    Markup text(String content) {
        if (!print) {
            escape(content);
            return this;
        }
        boolean latin = content.codePoints().noneMatch(Markup::isHan);
        for (String piece : pieces(content)) {
            raw(latin && isWide(piece) ? "<span class=\"latin\">" : "<span>");
            escape(piece);
            raw("</span>");
        }
        return this;
    }

    private static String[] pieces(String content) {
        return Stream.of(WIDE.splitWithDelimiters(content, 0))
                .filter(piece -> !piece.isEmpty())
                .toArray(String[]::new);
    }

    private static boolean isWide(String piece) {
        return WIDE.matcher(piece).matches();
    }

    /**
     * From now on, the markup is for print. Texts beside elements are elements too, as
     * openhtmltopdf writes the texts of an element into the PDF before those of the elements in it.
     * Punctuation that a Chinese font sets as wide as a character is marked as {@code latin} in
     * texts without Chinese characters.
     */
    void forPrint() {
        print = true;
    }

    private static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    /** Markup as it is. */
    Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    private void start(String element, String... attributes) {
        text.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty()) {
                text.append(' ').append(attributes[at]).append("=\"");
                escape(attributes[at + 1]);
                text.append('"');
            }
        }
    }

    private void escape(String content) {
        content.codePoints()
                .forEach(point -> {
                    switch (point) {
                        case '&' -> text.append("&amp;");
                        case '<' -> text.append("&lt;");
                        case '>' -> text.append("&gt;");
                        case '"' -> text.append("&quot;");
                        default ->
                                text.appendCodePoint(
                                        print
                                                ? XmlCharacters.printed(point)
                                                : XmlCharacters.allowed(point));
                    }
                });
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
