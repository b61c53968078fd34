package org.biaozhun.limits;

import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.RegexEngine;
import org.biaozhun.limits.WatchedText.StepsUsedUp;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of REGEX or REPLACE as Jena reads it, matched in a time that can be told to end.
 *
 * <p>The matcher of Java goes first: it is fast on all patterns but a few. Where it tries too many
 * ways or has no stack left, RE2/J takes over, which is linear in the text, if it reads the pattern
 * in the same way; else the matcher of Java continues until the query is cancelled.
 */
final class StoppablePattern {

    /** Steps for a text of a megabyte if no way is tried twice. */
    private static final long STEPS = 4_000_000;

    private static final int LONGEST_PATTERN = 1000;
    private static final int LONGEST_RESULT = 1_000_000;

    /** What Java reads otherwise than RE2/J: flags within, properties, escapes besides these. */
    private static final Pattern READ_OTHERWISE =
            Pattern.compile("\\\\(?![dDwWsSbBnrtfAz\\W])|\\(\\?(?!:)");

    /** Where {@code .}, {@code $} and {@code \s} of Java and of RE2/J differ. */
    private static final Pattern LINE_END = Pattern.compile("[\\n\\x0B\\r\\x85\\u2028\\u2029]");

    private final Pattern pattern;
    private final PatternShape shape;
    private Optional<com.google.re2j.Pattern> linear = Optional.empty();
    private boolean isLinearRead;

    private StoppablePattern(Pattern pattern, PatternShape shape) {
        this.pattern = pattern;
        this.shape = shape;
    }

    /**
     * Reads a pattern.
     *
     * @param text the pattern, in the syntax of XPath as Java reads it
     * @param flags of {@code imsxq}; none for none
     * @throws ExprEvalException if it is no pattern, has more than 1,000 characters, or counts too
     *     many repetitions
     */
    static StoppablePattern of(String text, @Nullable String flags) {
        PatternShape shape = PatternShape.of(text, flags == null ? "" : flags);
        if (text.length() > LONGEST_PATTERN || !shape.isStoppable()) {
            throw new ExprEvalException("the pattern is too long, or repeats too often");
        }
        try {
            return new StoppablePattern(RegexEngine.makePattern("Regex", text, flags), shape);
        } catch (PatternSyntaxException | ExprException wrong) {
            throw new ExprEvalException("no pattern: " + wrong.getMessage(), wrong);
        }
    }

    /** Whether a part of a text matches. */
    boolean isFoundIn(String text, @Nullable AtomicBoolean cancelled) {
        return match(text, cancelled, Matcher::find, com.google.re2j.Matcher::find);
    }

    /**
     * A text with all parts that match replaced, as Jena does it: matches of nothing are left out
     * but for the first.
     *
     * @return the text itself if nothing matches
     * @throws ExprEvalException if the replacement names a group that is none, or the result has
     *     more than a million characters
     */
    String replaceIn(String text, String replacement, @Nullable AtomicBoolean cancelled) {
        return match(
                text,
                cancelled,
                java ->
                        replaced(
                                java::find,
                                () -> java.start() == java.end(),
                                made -> java.appendReplacement(made, replacement),
                                java::appendTail),
                re2 ->
                        replaced(
                                re2::find,
                                () -> re2.start() == re2.end(),
                                made -> re2.appendReplacement(made, replacement),
                                re2::appendTail));
    }

    private static String replaced(
            BooleanSupplier find,
            BooleanSupplier isEmpty,
            Consumer<StringBuilder> replacement,
            Consumer<StringBuilder> tail) {
        StringBuilder made = new StringBuilder();
        for (boolean first = true; find.getAsBoolean(); first = false) {
            if (first || !isEmpty.getAsBoolean()) {
                replacement.accept(made);
                check(made);
            }
        }
        tail.accept(made);
        return made.toString();
    }

    private static void check(StringBuilder replaced) {
        if (replaced.length() > LONGEST_RESULT) {
            throw new ExprEvalException(
                    "REPLACE gives at most %d characters".formatted(LONGEST_RESULT));
        }
    }

    /**
     * Matches; a group that is none, and what Java's matcher throws beyond the text, are errors.
     */
    private <T> T match(
            String text,
            @Nullable AtomicBoolean cancelled,
            Function<Matcher, T> first,
            Function<com.google.re2j.Matcher, T> then) {
        try {
            return matched(text, cancelled, first, then);
        } catch (IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw new ExprEvalException("no match: " + wrong.getMessage(), wrong);
        }
    }

    private <T> T matched(
            String text,
            @Nullable AtomicBoolean cancelled,
            Function<Matcher, T> first,
            Function<com.google.re2j.Matcher, T> then) {
        try {
            return first.apply(pattern.matcher(new WatchedText(text, cancelled, STEPS)));
        } catch (StepsUsedUp | StackOverflowError hard) {
            long steps = cancelled == null ? STEPS : Long.MAX_VALUE;
            WatchedText again = new WatchedText(text, cancelled, steps);
            try {
                return linear().filter(readsAlike -> !LINE_END.matcher(text).find())
                        .map(other -> then.apply(other.matcher(again)))
                        .orElseGet(() -> first.apply(pattern.matcher(again)));
            } catch (StepsUsedUp | StackOverflowError tooHard) {
                throw new ExprEvalException("the pattern tries too many ways", tooHard);
            }
        }
    }

    private synchronized Optional<com.google.re2j.Pattern> linear() {
        if (!isLinearRead) {
            linear = readLinear();
            isLinearRead = true;
        }
        return linear;
    }

    private Optional<com.google.re2j.Pattern> readLinear() {
        boolean isQuoted = (pattern.flags() & Pattern.LITERAL) != 0;
        if (!shape.isSmall()
                || shape.blindChoices() > 0
                || (!isQuoted && READ_OTHERWISE.matcher(pattern.pattern()).find())) {
            return Optional.empty();
        }
        String text =
                isQuoted ? com.google.re2j.Pattern.quote(pattern.pattern()) : pattern.pattern();
        try {
            return Optional.of(com.google.re2j.Pattern.compile(text, flags()));
        } catch (com.google.re2j.PatternSyntaxException notRead) {
            return Optional.empty();
        }
    }

    private int flags() {
        return flag(Pattern.CASE_INSENSITIVE, com.google.re2j.Pattern.CASE_INSENSITIVE)
                | flag(Pattern.DOTALL, com.google.re2j.Pattern.DOTALL)
                | flag(Pattern.MULTILINE, com.google.re2j.Pattern.MULTILINE);
    }

    private int flag(int java, int re2) {
        return (pattern.flags() & java) == 0 ? 0 : re2;
    }
}
