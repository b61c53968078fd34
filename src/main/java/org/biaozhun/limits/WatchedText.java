package org.biaozhun.limits;

import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A text that is matched: every reading of a character is a step of the matcher, so that matching
 * ends when the query is cancelled, or when its steps are used up.
 */
final class WatchedText implements CharSequence {

    /** How many steps pass between two looks at the signal, less one: a mask of bits. */
    private static final int BETWEEN_LOOKS = 0xFF;

    private final String text;
    private final @Nullable AtomicBoolean cancelled;
    private final long stepsAtMost;
    private long steps;

    /** The matcher took more steps than it was given. */
    static final class StepsUsedUp extends RuntimeException {

        private static final long serialVersionUID = 1;

        StepsUsedUp() {
            super("the matcher took too many steps", null, false, false);
        }
    }

    /**
     * @param text the text
     * @param cancelled tells that the query has been cancelled; none while nothing is evaluated yet
     * @param stepsAtMost how many characters may be read, one again and again counted each time
     */
    WatchedText(String text, @Nullable AtomicBoolean cancelled, long stepsAtMost) {
        this.text = text;
        this.cancelled = cancelled;
        this.stepsAtMost = stepsAtMost;
    }

    @Override
    public char charAt(int index) {
        if ((++steps & BETWEEN_LOOKS) == 0) {
            look();
        }
        return text.charAt(index);
    }

    private void look() {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
        if (steps > stepsAtMost) {
            throw new StepsUsedUp();
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
