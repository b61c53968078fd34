package org.biaozhun.corpus;

import java.util.Comparator;

/**
 * Something an editor should know about a file of the corpus.
 *
 * @param severity whether it keeps the corpus from being served
 * @param place where it stands
 * @param message what is wrong and what to do, in a sentence
 */
public record Finding(Severity severity, Place place, String message)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(finding -> finding.place().file())
                    .thenComparingLong(finding -> finding.place().line())
                    .thenComparingLong(finding -> finding.place().column())
                    .thenComparing(Finding::message);

    /** How grave a finding is. */
    public enum Severity {
        /** Keeps the corpus from being served. */
        VIOLATION,
        /** Worth a look; the corpus is served all the same. */
        WARNING
    }

    /**
     * A place in the corpus.
     *
     * @param file path relative to the corpus root
     * @param line from 1, or 0 if it is about the whole file
     * @param column from 1, or 0 if not known
     */
    public record Place(String file, long line, long column) {

        /** {@code file:line:column}, as far as known. */
        @Override
        public String toString() {
            if (line == 0) {
                return file;
            }
            return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        }
    }

    /** A violation at a place. */
    public static Finding violation(Place place, String message) {
        return new Finding(Severity.VIOLATION, place, message);
    }

    /** A warning at a place. */
    public static Finding warning(Place place, String message) {
        return new Finding(Severity.WARNING, place, message);
    }

    /** Whether it keeps the corpus from being served. */
    public boolean isViolation() {
        return severity == Severity.VIOLATION;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column message}; a warning says so before its message. */
    @Override
    public String toString() {
        return place + (isViolation() ? " " : " warning: ") + message;
    }
}
