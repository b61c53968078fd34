package org.biaozhun.guard;

import org.apache.jena.query.QueryParseException;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says where a query does not parse, and what is wrong there.
 *
 * <p>Where Jena meets something that it cannot read, its exception has the place of the last token
 * that it could; the place of the fault is in the message only.
 */
public final class SyntaxErrors {

    private static final Pattern PLACE =
            Pattern.compile("(?:^L|\\bat l)ine (\\d+), column (\\d+)(?:: |\\.)?\\s*");

    /** The same place, said once more. */
    private static final Pattern AGAIN = Pattern.compile("\\[line: \\d+, col: \\d+]\\s*");

    /** The name of a class, and the colon between it and what it says. */
    private static final Pattern CLASS_NAME =
            Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}[A-Z][\\w$]*(?:: |\\b)");

    private SyntaxErrors() {}

    /**
     * Line and column, both from 1, and what is wrong there.
     *
     * @param query the text that does not parse
     */
    public static String detail(QueryParseException wrong, String query) {
        String message = withoutClasses(String.valueOf(wrong.getMessage()));
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return new Place(wrong.getLine(), wrong.getColumn()).says(message);
        }
        Place here = new Place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        String what = message.substring(0, place.start()) + message.substring(place.end());
        Optional<String> slip =
                new LexicalSlip(query, here)
                        .of(what)
                        .or(() -> new GrammarSlip(query, here).of(what));
        return slip.orElseGet(() -> here.says(what));
    }

    /** What is wrong, without the names of classes that tell it. */
    public static String withoutClasses(String message) {
        String told = CLASS_NAME.matcher(message).replaceAll("");
        return AGAIN.matcher(told).replaceAll("");
    }

    /**
     * A place in a query.
     *
     * @param line from 1
     * @param column from 1
     */
    record Place(int line, int column) {

        Place {
            line = Math.max(line, 1);
            column = Math.max(column, 1);
        }

        /** The place of a character of a text. */
        static Place of(String text, int index) {
            String before = text.substring(0, index);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            return new Place(line, index - before.lastIndexOf('\n'));
        }

        /** The characters before this place in its line. */
        String before(String text) {
            String[] lines = text.split("\n", -1);
            String line = line() <= lines.length ? lines[line() - 1] : "";
            return line.substring(0, Math.min(column() - 1, line.length()));
        }

        String says(String what) {
            return "line %d, column %d: %s".formatted(line, column, what.strip());
        }
    }
}
