package org.biaozhun.dates;

import org.biaozhun.dates.Evidence.Report;
import org.biaozhun.dates.Evidence.Stated;
import org.biaozhun.dates.Evidence.Time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What sources tell of a tenure, piece by piece. */
final class Told {

    private final List<Stated> starts = new ArrayList<>();
    private final List<Stated> ends = new ArrayList<>();
    private final List<Time> seen = new ArrayList<>();
    private final List<Report> current = new ArrayList<>();
    private final List<Time> former = new ArrayList<>();
    private final List<Time> lifeBegins = new ArrayList<>();
    private final List<Time> lifeEnds = new ArrayList<>();
    private final List<Time> after = new ArrayList<>();
    private boolean isProposed;
    private Optional<String> source = Optional.of("2025-02-28");

    /** The source of what follows, by its as-of day in EDTF. */
    Told by(String asOf) {
        source = Optional.of(asOf);
        return this;
    }

    /** What follows is of a source without a day. */
    Told undated() {
        source = Optional.empty();
        return this;
    }

    Told start(String text) {
        starts.add(stated(text));
        return this;
    }

    Told end(String text) {
        ends.add(stated(text));
        return this;
    }

    Told seen(String text) {
        seen.add(time(text));
        return this;
    }

    Told current() {
        source.ifPresent(day -> current.add(new Report(time(day).period(), day, day)));
        return this;
    }

    Told former(String text) {
        former.add(time(text));
        return this;
    }

    Told former() {
        source.ifPresent(day -> former.add(time(day)));
        return this;
    }

    Told founded(String text) {
        lifeBegins.add(time(text));
        return this;
    }

    Told dissolved(String text) {
        lifeEnds.add(time(text));
        return this;
    }

    Told after(String text) {
        after.add(time(text));
        return this;
    }

    Told proposed() {
        isProposed = true;
        return this;
    }

    private Stated stated(String text) {
        Optional<LocalDate> last = source.map(day -> time(day).period().latest());
        return new Stated(text, time(text).period(), last);
    }

    private static Time time(String text) {
        return new Time(text, Period.ofEdtf(text).orElseThrow());
    }

    Evidence evidence() {
        return new Evidence(
                starts, ends, seen, current, former, lifeBegins, lifeEnds, after, isProposed);
    }

    TenureDates dates() {
        return TenureDates.of(evidence());
    }
}
