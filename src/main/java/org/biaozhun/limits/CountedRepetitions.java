package org.biaozhun.limits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counted repetitions of a regular expression, such as {@code {2,30}}: where one is within another,
 * their counts multiply. A matcher may go through all of them without reading a character, so that
 * nothing could stop it.
 */
public final class CountedRepetitions {

    /** How often a part of a pattern may be repeated by its counts. */
    public static final long AT_MOST = 1_000_000;

    private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

    private CountedRepetitions() {}

    /** The largest product of counts that are within each other; 1 if nothing is counted. */
    public static double largest(String pattern) {
        Deque<Double> open = new ArrayDeque<>();
        double inside = 1;
        double last = 1;
        Matcher count = COUNT.matcher(pattern);
        boolean inClass = false;
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            if (sign == '\\') {
                at++;
                last = 1;
            } else if (inClass) {
                inClass = sign != ']';
            } else if (sign == '[') {
                inClass = true;
                last = 1;
            } else if (sign == '(') {
                open.push(inside);
                inside = 1;
            } else if (sign == ')' && !open.isEmpty()) {
                last = inside;
                inside = Math.max(open.pop(), last);
            } else if (sign == '{' && count.region(at, pattern.length()).lookingAt()) {
                last *= times(count);
                inside = Math.max(inside, last);
                at = count.end() - 1;
            } else {
                last = 1;
            }
        }
        return open.stream().reduce(inside, Math::max);
    }

    private static double times(Matcher count) {
        String most = count.group(2);
        return Double.parseDouble(most == null || most.isEmpty() ? count.group(1) : most);
    }
}
