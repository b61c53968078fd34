package org.biaozhun.designations;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is read from its beginning on. */
final class Cursor {

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    /** Takes what a pattern matches here. */
    Optional<MatchResult> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.toMatchResult());
    }

    /** Takes what must stand here. */
    MatchResult need(Pattern pattern, String form) throws Refusal {
        Optional<MatchResult> taken = take(pattern);
        if (taken.isEmpty()) {
            throw unexpected(form);
        }
        return taken.get();
    }

    /** All must have been taken. */
    void end(String form) throws Refusal {
        if (!isAtEnd()) {
            throw unexpected(form);
        }
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    String rest() {
        return text.substring(at);
    }

    /** Takes the rest. */
    String takeRest() {
        String rest = rest();
        at = text.length();
        return rest;
    }

    private Refusal unexpected(String form) {
        String before = text.substring(0, at);
        String after = before.isBlank() ? "" : " after \"" + before.strip() + "\"";
        if (isAtEnd()) {
            return new Refusal("something is missing%s: write it as %s".formatted(after, form));
        }
        int character = text.codePointAt(at);
        return new Refusal(
                "%s is not expected%s: write it as %s"
                        .formatted(Spelling.name(character), after, form));
    }
}
