package org.biaozhun.guard;

import java.util.regex.Pattern;

/**
 * What a regular expression may cost. {@code java.util.regex} tries one way after the other and
 * hears of no time limit, so the ways are counted beforehand; a repetition of what itself repeats
 * or has alternatives multiplies them.
 *
 * @param steps about how many steps it takes in the worst case
 * @param shortest how many characters a match has at least
 * @param isAnchored whether it can match at the beginning only
 */
record RegexCost(double steps, double shortest, boolean isAnchored) {

    private static final String FLAGS = "imsq";
    private static final Pattern ANCHORED = Pattern.compile("(?s)\\^(?![*+?{])[^|]*");

    /** Texts are at least taken to be as long as this. */
    private static final double TEXT = ValueLength.DATA.usual();

    /**
     * The cost of a pattern.
     *
     * @param pattern the pattern
     * @param flags the flags of XPath; all but x
     * @param text length of the text to match
     * @param settings how long the pattern and how deep its brackets may be
     * @throws QueryRejectedException if it is too long or uses what XPath does not have or is not
     *     offered
     */
    static RegexCost of(String pattern, String flags, double text, GuardSettings settings) {
        if (pattern.length() > settings.patternLength()) {
            throw QueryRejectedException.tooComplex(
                    "a pattern of REGEX or REPLACE has %d characters".formatted(pattern.length()),
                    settings.patternLength(),
                    "pattern-length");
        }
        if (!flags.chars().allMatch(flag -> FLAGS.indexOf(flag) >= 0)) {
            throw QueryRejectedException.forbidden(
                    "the flags of REGEX and REPLACE are i, m, s and q");
        }
        double length = Math.max(text, TEXT);
        if (flags.contains("q")) {
            return new RegexCost(length, pattern.length(), false);
        }
        RegexWays.Ways ways = new RegexWays(pattern, length, settings.nesting()).ofAll();
        boolean isAnchored = ANCHORED.matcher(pattern).matches() && !flags.contains("m");
        double starts = isAnchored ? 1 : length;
        return new RegexCost(starts * ways.count() * ways.work(), ways.shortest(), isAnchored);
    }

    /** How long a text may be after what matches has been replaced. */
    double replaced(double text, double insert, double groups) {
        double matches = isAnchored ? 1 : shortest > 0 ? text / shortest : text + 1;
        double removed = isAnchored || shortest == 0 ? 0 : matches * shortest;
        return text - removed + matches * insert + groups * text;
    }
}
