package org.biaozhun.limits;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a matcher may do with a pattern without reading a character, so that nothing could stop it,
 * and how large the pattern is when its counts are written out. Read from the syntax of Java; where
 * that is odd (classes within classes, quoted parts, comments), everything is taken to be possible.
 *
 * @param blindChoices how often there are two ways on that both read nothing: {@code (|)}, {@code
 *     ()?}, {@code (a*)*}, each counted as often as it is repeated by counts
 * @param repetitions the largest product of counts that are within each other
 * @param size characters, classes and groups, each counted as often as it is repeated by counts
 * @param isOdd whether it was not read but estimated
 */
public record PatternShape(double blindChoices, double repetitions, double size, boolean isOdd) {

    /** Two hundred and fifty-six ways at most between two characters that are read. */
    private static final int MOST_BLIND_CHOICES = 8;

    private static final double MOST_REPETITIONS = 1_000_000;
    private static final double LARGEST = 30_000;

    private static final Pattern LOOKS = Pattern.compile("\\?<?[=!]");
    private static final Pattern FLAGS_WITH_X = Pattern.compile("\\?[a-zA-Z-]*x[a-zA-Z-]*");
    private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(,(\\d{0,9}))?}");

    /** Reads a pattern with its flags. */
    public static PatternShape of(String pattern, String flags) {
        if (flags.contains("q")) {
            return new PatternShape(0, 1, pattern.length(), false);
        }
        Reader reader = new Reader(pattern);
        PatternShape shape = reader.read();
        return reader.isOdd || flags.contains("x") ? estimated(pattern) : shape;
    }

    /**
     * The most that it can be: each sign of a choice is a blind one, as often as anything counts.
     */
    private static PatternShape estimated(String pattern) {
        double counts = 1;
        Matcher count = COUNT.matcher(pattern);
        while (count.find()) {
            counts *= Math.max(1, most(count));
        }
        long signs = pattern.chars().filter(sign -> "|?*{".indexOf(sign) >= 0).count();
        double choices = pattern.contains("(") ? signs * counts : signs;
        return new PatternShape(choices, counts, pattern.length() * counts, true);
    }

    /** Whether a matcher that looks at the time only when it reads a character ends in time. */
    public boolean isStoppable() {
        return blindChoices <= MOST_BLIND_CHOICES && repetitions <= MOST_REPETITIONS;
    }

    /** Whether it may be written out as an automaton. */
    boolean isSmall() {
        return !isOdd && size <= LARGEST;
    }

    private static double most(Matcher count) {
        String least = count.group(1);
        String most = count.group(2) == null ? least : count.group(3);
        return Double.parseDouble(most.isEmpty() ? least : most);
    }

    /** A part: whether it can match nothing, and what it adds up to. */
    private record Part(boolean isNullable, double choices, double repetitions, double size) {
        private static final Part NOTHING = new Part(true, 0, 1, 0);
        private static final Part CHARACTER = new Part(false, 0, 1, 1);
        private static final Part ASSERTION = new Part(true, 0, 1, 1);

        Part or(Part other) {
            return new Part(
                    isNullable || other.isNullable,
                    choices + other.choices,
                    Math.max(repetitions, other.repetitions),
                    size + other.size);
        }

        Part then(Part next) {
            return new Part(
                    isNullable && next.isNullable,
                    choices + next.choices,
                    Math.max(repetitions, next.repetitions),
                    size + next.size);
        }
    }

    /** Reads by descent: alternatives, sequences, parts with their counts. */
    private static final class Reader {

        private final String pattern;
        private int at;
        private boolean isOdd;

        Reader(String pattern) {
            this.pattern = pattern;
        }

        PatternShape read() {
            Part all = alternatives();
            while (at < pattern.length()) {
                at++; // a bracket too many: no pattern
                all = all.then(alternatives());
            }
            return new PatternShape(all.choices(), all.repetitions(), all.size(), false);
        }

        private Part alternatives() {
            Part first = sequence();
            int nullable = first.isNullable() ? 1 : 0;
            Part all = first;
            while (at < pattern.length() && pattern.charAt(at) == '|') {
                at++;
                Part next = sequence();
                nullable += next.isNullable() ? 1 : 0;
                all = all.or(next);
            }
            double blind = Math.max(0, nullable - 1);
            return new Part(all.isNullable(), all.choices() + blind, all.repetitions(), all.size());
        }

        private Part sequence() {
            Part all = Part.NOTHING;
            while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
                all = all.then(counted(atom()));
            }
            return all;
        }

        private Part atom() {
            char sign = pattern.charAt(at++);
            return switch (sign) {
                case '(' -> group();
                case '[' -> characters();
                case '^', '$' -> Part.ASSERTION;
                case '\\' -> escaped();
                default -> Part.CHARACTER;
            };
        }

        private Part group() {
            boolean looks = LOOKS.matcher(pattern).region(at, pattern.length()).lookingAt();
            if (at < pattern.length() && pattern.charAt(at) == '?') {
                int start = at;
                while (at < pattern.length() && ":=!>)".indexOf(pattern.charAt(at)) < 0) {
                    at++;
                }
                isOdd |= FLAGS_WITH_X.matcher(pattern.substring(start, at)).matches();
                if (at < pattern.length() && pattern.charAt(at) != ')') {
                    at++;
                }
            }
            Part inside = alternatives();
            at = Math.min(at + 1, pattern.length());
            return new Part(
                    inside.isNullable() || looks,
                    inside.choices(),
                    inside.repetitions(),
                    inside.size() + 1);
        }

        /** A class; one within it, a bracket at its beginning and an intersection are odd. */
        private Part characters() {
            int start = at + (at < pattern.length() && pattern.charAt(at) == '^' ? 1 : 0);
            isOdd |= pattern.startsWith("]", start);
            while (at < pattern.length() && pattern.charAt(at) != ']') {
                char sign = pattern.charAt(at);
                isOdd |= sign == '[' || pattern.startsWith("&&", at) || isQuote();
                at += sign == '\\' ? 2 : 1;
            }
            at = Math.min(at + 1, pattern.length());
            return Part.CHARACTER;
        }

        private boolean isQuote() {
            return pattern.startsWith("\\Q", at);
        }

        /** Boundaries and references may match nothing. */
        private Part escaped() {
            char sign = at < pattern.length() ? pattern.charAt(at++) : '\\';
            isOdd |= sign == 'Q' || sign == 'E';
            if (sign == 'c') {
                at++;
            } else if (sign == 'b' && pattern.startsWith("{g}", at)) {
                at += "{g}".length();
            }
            boolean isNamed = "pPk".indexOf(sign) >= 0;
            if (isNamed && at < pattern.length() && "{<".indexOf(pattern.charAt(at)) >= 0) {
                int end = pattern.indexOf(pattern.charAt(at) == '{' ? '}' : '>', at);
                at = end < 0 ? pattern.length() : end + 1;
            }
            return "bBAGzZk".indexOf(sign) >= 0 || Character.isDigit(sign)
                    ? Part.ASSERTION
                    : Part.CHARACTER;
        }

        /** Lazy or possessive: the same ways in another order, or fewer. */
        private void mode() {
            if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
                at++;
            }
        }

        private Part counted(Part part) {
            Part all = part;
            while (at < pattern.length()) {
                char sign = pattern.charAt(at);
                Matcher count = COUNT.matcher(pattern).region(at, pattern.length());
                if (sign == '?' || sign == '*' || sign == '+') {
                    at++;
                    mode();
                    boolean isOptional = sign != '+';
                    all =
                            new Part(
                                    all.isNullable() || isOptional,
                                    all.choices() + (all.isNullable() ? 1 : 0),
                                    all.repetitions(),
                                    all.size() + 1);
                } else if (sign == '{' && count.lookingAt()) {
                    at = count.end();
                    mode();
                    double most = Math.max(1, most(count));
                    boolean isOptional = count.group(1).matches("0+");
                    double blind = all.isNullable() && count.group(2) != null ? 1 : 0;
                    all =
                            new Part(
                                    all.isNullable() || isOptional,
                                    (all.choices() + blind) * most,
                                    all.repetitions() * most,
                                    all.size() * most);
                } else {
                    return all;
                }
            }
            return all;
        }
    }
}
