package org.biaozhun.guard;

import java.util.regex.Pattern;

/**
 * The text of a query, scanned as Jena's tokenizers would: how deep brackets stand in each other
 * outside strings, IRIs and comments, and how long names and IRIs are. What the tokenizers of
 * SPARQL 1.1 and of ARQ read differently is refused, so that no query is checked as one thing and
 * evaluated as another.
 */
final class QueryText {

    private static final String NOT_IN_IRI = "<>\"{}|^`\\";
    private static final String ESCAPED = "tbnrfuU\\\"'";
    private static final String IN_NAME = "_-.:%@$?\\";

    /** SPARQL 1.1 puts in the character before all else, ARQ in texts and IRIs only. */
    private static final Pattern ASCII_BY_NUMBER =
            Pattern.compile("\\\\(?:u+00[0-7]|U000000[0-7])");

    private final String text;
    private final GuardSettings settings;
    private int depth;
    private int negations;

    QueryText(String text, GuardSettings settings) {
        this.text = text;
        this.settings = settings;
    }

    void check() {
        if (ASCII_BY_NUMBER.matcher(text).find()) {
            throw QueryRejectedException.forbidden(
                    "write ASCII characters as they are, not by number after \\u");
        }
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '!') {
                negations++;
            } else if (!isBlank(character)) {
                negations = 0;
            }
            at = next(at, character);
            if (depth + negations > settings.nesting()) {
                throw QueryRejectedException.tooComplex(
                        "the query is nested too deeply", settings.nesting(), "nesting");
            }
        }
    }

    /** Where the token after the one at a place begins. */
    private int next(int at, char character) {
        return switch (character) {
            case '#' -> endOfComment(at);
            case '"', '\'' -> endOfString(at, character);
            case '<' -> endOfIri(at);
            case '>' -> endOfTripleTerm(at);
            case '(' -> opened(at, endOfEmpty(at, ')'));
            case '[' -> opened(at, endOfEmpty(at, ']'));
            case '{' -> opened(at, -1);
            case ')', ']', '}' -> {
                depth--;
                yield at + 1;
            }
            default -> isInName(character) ? endOfName(at) : at + 1;
        };
    }

    private int opened(int at, int endIfEmpty) {
        if (endIfEmpty >= 0) {
            return endIfEmpty;
        }
        depth++;
        return at + 1;
    }

    /**
     * Where brackets with nothing in them end, or -1. In a comment in them ARQ takes a closing
     * bracket for the end.
     */
    private int endOfEmpty(int at, char closing) {
        int next = at + 1;
        while (next < text.length() && isBlank(text.charAt(next))) {
            int past = text.charAt(next) == '#' ? endOfComment(next) : next + 1;
            if (text.substring(next, past).indexOf(closing) >= 0) {
                throw QueryRejectedException.forbidden(
                        "a comment right after %c may not have %c in it"
                                .formatted(text.charAt(at), closing));
            }
            next = past;
        }
        return next < text.length() && text.charAt(next) == closing ? next + 1 : -1;
    }

    private int endOfComment(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int endOfString(int at, char quote) {
        String three = String.valueOf(quote).repeat(3);
        if (text.startsWith(three, at)) {
            return endOfLongString(at, three);
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** Where it is not ended or not well-formed, the tokenizer takes an empty short string. */
    private int endOfLongString(int at, String quotes) {
        int end = at + 3;
        while (end < text.length() && !text.startsWith(quotes, end)) {
            if (text.charAt(end) != '\\') {
                end++;
            } else if (end + 1 < text.length() && ESCAPED.indexOf(text.charAt(end + 1)) >= 0) {
                end += 2;
            } else {
                return at + 2;
            }
        }
        return end < text.length() ? end + 3 : at + 2;
    }

    /** A less-than sign begins an IRI, or a triple term, or is just that. */
    private int endOfIri(int at) {
        int end = at + 1;
        while (end < text.length() && (isInIri(text.charAt(end)) || isEscape(end))) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '>') {
            return checked(at, end + 1);
        }
        if (text.startsWith("<<", at)) {
            depth++;
            return at + 2;
        }
        return at + 1;
    }

    private int endOfTripleTerm(int at) {
        if (text.startsWith(">>", at)) {
            depth--;
            return at + 2;
        }
        return at + 1;
    }

    private int endOfName(int at) {
        int end = at;
        while (end < text.length() && isInName(text.charAt(end))) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return checked(at, end);
    }

    private int checked(int start, int end) {
        if (end - start > settings.tokenLength()) {
            throw QueryRejectedException.tooComplex(
                    "a name, number or IRI has %d characters".formatted(end - start),
                    settings.tokenLength(),
                    "token-length");
        }
        return end;
    }

    private static boolean isBlank(char character) {
        return character <= ' ' || character == '#';
    }

    private static boolean isInIri(char character) {
        return character > ' ' && NOT_IN_IRI.indexOf(character) < 0;
    }

    /** A code point by number is the one thing with a backslash that an IRI may hold. */
    private boolean isEscape(int at) {
        return text.startsWith("\\u", at) || text.startsWith("\\U", at);
    }

    private static boolean isInName(char character) {
        return Character.isLetterOrDigit(character)
                || character > '\u007f'
                || IN_NAME.indexOf(character) >= 0;
    }
}
