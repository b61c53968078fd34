package org.biaozhun.annex.facts;

import org.biaozhun.answers.SnapshotQueries;
import org.biaozhun.dates.Period;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The day up to which the sources of a snapshot tell. */
public final class NewestDay {

    private NewestDay() {}

    /** The last day of the newest issue. */
    public static Optional<LocalDate> ofIssue(SnapshotQueries queries) {
        return first(FactsReader.issues(queries).stream().map(Facts.Issue::asOf));
    }

    /** The first day on which the newest source may be. */
    public static Optional<LocalDate> ofSource(SnapshotQueries queries) {
        return first(
                FactsReader.view(queries, "newest-source", Map.of()).stream()
                        .map(row -> row.text("day")));
    }

    private static Optional<LocalDate> first(Stream<String> days) {
        return days.findFirst().flatMap(Period::ofEdtf).map(Period::earliest);
    }
}
