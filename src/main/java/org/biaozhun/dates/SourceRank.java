package org.biaozhun.dates;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What puts the sources of one statement in order: the best grade first, then the newest.
 *
 * @param grade the place of its grade in the list of grades, from 1
 * @param day the first day that it may be of
 */
public record SourceRank(int grade, LocalDate day) implements Comparable<SourceRank> {

    private static final Comparator<SourceRank> ORDER =
            Comparator.comparingInt(SourceRank::grade)
                    .thenComparing(SourceRank::day, Comparator.reverseOrder());

    /**
     * The rank of a source.
     *
     * @param grade the place of its grade as a number; a source without a grade comes last
     * @param day its as-of day in EDTF; one without a day comes after those with one
     */
    public static SourceRank of(String grade, String day) {
        return new SourceRank(
                grade.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(grade),
                Period.ofEdtf(day).map(Period::earliest).orElse(LocalDate.MIN));
    }

    @Override
    public int compareTo(SourceRank other) {
        return ORDER.compare(this, other);
    }
}
