package org.biaozhun.guard;

import org.apache.jena.query.QueryParseException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says where a query does not parse.
 *
 * <p>Where Jena meets something that it cannot read, its exception has the place of the last token
 * that it could; the place of the fault is in the message only.
 */
public final class SyntaxErrors {

    private static final Pattern PLACE =
            Pattern.compile("(?:^L|\\bat l)ine (\\d+), column (\\d+)(?:: |\\.)?\\s*");

    /** The name of a class in front of what it says. */
    private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z]\\w*\\.)+[A-Z]\\w*: ");

    private SyntaxErrors() {}

    /** Line and column, both from 1, and what is wrong there. */
    public static String detail(QueryParseException wrong) {
        String message = withoutClasses(wrong);
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return at(wrong.getLine(), wrong.getColumn(), message);
        }
        return at(
                Integer.parseInt(place.group(1)),
                Integer.parseInt(place.group(2)),
                message.substring(0, place.start()) + message.substring(place.end()));
    }

    /** What is wrong, without the names of classes that tell it. */
    public static String withoutClasses(Exception wrong) {
        return CLASS_NAME.matcher(String.valueOf(wrong.getMessage())).replaceAll("");
    }

    private static String at(int line, int column, String what) {
        return "line %d, column %d: %s"
                .formatted(Math.max(line, 1), Math.max(column, 1), what.strip());
    }
}
