package org.biaozhun.dates;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that one stated time may mean: a day, a month, a year, a fuzzy time, or some day of a
 * span.
 *
 * @param earliest first day of the period
 * @param latest last day of the period
 */
public record Period(LocalDate earliest, LocalDate latest) {

    /**
     * The order of times of mixed precision: by the earliest day, the wider first (2024 before
     * 2024-01 before 2024-01-01).
     */
    public static final Comparator<Period> BY_TIME =
            Comparator.comparing(Period::earliest)
                    .thenComparing(Comparator.comparing(Period::latest).reversed());

    /** The order of stated times: those that are none come first. */
    private static final Comparator<String> IN_TIME =
            Comparator.comparing((String edtf) ->
                            ofEdtf(edtf).map(Period::earliest).orElse(LocalDate.MIN))
                    .thenComparing(Comparator.naturalOrder());

    /** The last day that can be written with four digits of the year. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final Pattern POINT =
            Pattern.compile("((?!0000)\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%]?)");
    private static final Pattern ONE_OF = Pattern.compile("\\[(.*)\\.\\.(.*)]");

    /** Quarters of a year are the "seasons" 33 to 36 of ISO 8601-2. */
    private static final Pattern QUARTER = Pattern.compile("((?!0000)\\d{4})-3([3-6])");

    private static final int FIRST_QUARTER = 3;
    private static final int MONTHS_IN_QUARTER = 3;

    /** A fuzzy time may be off by this many years each way. */
    private static final int FUZZ_YEARS = 1;

    public Period {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(latest + " is before " + earliest);
        }
    }

    /** One day. */
    public static Period ofDay(LocalDate day) {
        return new Period(day, day);
    }

    /**
     * The period of a time in the Extended Date/Time Format (ISO 8601-2): {@code 2013}, {@code
     * 2013-10}, {@code 2013-10-05}, each with {@code ~}, {@code ?} or {@code %} if fuzzy, or {@code
     * [2006..2009]} for some day between two of them, {@code [..2025-01-13]} and {@code
     * [2025-01-15..]} for some day up to or from one, {@code 2024-33} to {@code 2024-36} for a
     * quarter. Empty if the text is none of these; an interval such as {@code 2006/2009} has a
     * start and an end and is read by {@link Interval#ofEdtf}.
     */
    public static Optional<Period> ofEdtf(String text) {
        Matcher oneOf = ONE_OF.matcher(text);
        if (!oneOf.matches()) {
            return point(text);
        }
        String from = oneOf.group(1);
        String to = oneOf.group(2);
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty()
                    ? point(to).map(last -> new Period(FIRST_DAY, last.latest()))
                    : point(from).map(first -> new Period(first.earliest(), LAST_DAY));
        }
        return point(from).flatMap(first -> point(to).flatMap(last -> between(first, last)));
    }

    private static Optional<Period> between(Period from, Period to) {
        return to.latest().isBefore(from.earliest())
                ? Optional.empty()
                : Optional.of(new Period(from.earliest(), to.latest()));
    }

    private static Optional<Period> point(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int number = Integer.parseInt(quarter.group(2)) - FIRST_QUARTER;
            YearMonth first =
                    YearMonth.of(
                            Integer.parseInt(quarter.group(1)), number * MONTHS_IN_QUARTER + 1);
            return Optional.of(
                    new Period(
                            first.atDay(1),
                            first.plusMonths(MONTHS_IN_QUARTER - 1).atEndOfMonth()));
        }
        Matcher parts = POINT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Period exact = exact(parts.group(1), parts.group(2), parts.group(3));
            boolean isFuzzy = !parts.group(4).isEmpty();
            return Optional.of(isFuzzy ? exact.widened() : exact);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Period exact(String year, @Nullable String month, @Nullable String day) {
        int inYear = Integer.parseInt(year);
        if (month == null) {
            return new Period(LocalDate.of(inYear, 1, 1), LocalDate.of(inYear, 12, 31));
        }
        YearMonth inMonth = YearMonth.of(inYear, Integer.parseInt(month));
        return day == null
                ? new Period(inMonth.atDay(1), inMonth.atEndOfMonth())
                : ofDay(inMonth.atDay(Integer.parseInt(day)));
    }

    private Period widened() {
        LocalDate last = earlier(latest.plusYears(FUZZ_YEARS), LAST_DAY);
        LocalDate first = later(earliest.minusYears(FUZZ_YEARS), FIRST_DAY);
        return new Period(first, last);
    }

    /** Whether a day is none that a time gives, but stands for no bound on its side. */
    public static boolean isOpen(LocalDate day) {
        return day.equals(FIRST_DAY) || day.equals(LAST_DAY);
    }

    /** Whether it is one day. */
    public boolean isDay() {
        return earliest.equals(latest);
    }

    /** Whether a day is one of its days. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    /** Whether it has all days of another. */
    boolean encloses(Period other) {
        return contains(other.earliest) && contains(other.latest);
    }

    /** Whether it has a day in common with another. */
    public boolean overlaps(Period other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }

    /** Its days up to the last of another that begins within it; else itself. */
    Period upTo(Period seen) {
        return contains(seen.latest) ? new Period(earliest, seen.latest) : this;
    }

    /** Its days from the first of another that ends within it; else itself. */
    Period from(Period seen) {
        return contains(seen.earliest) ? new Period(seen.earliest, latest) : this;
    }

    /** Its days that are none of another: none, one or two periods. */
    List<Period> without(Period other) {
        List<Period> left = new ArrayList<>();
        if (earliest.isBefore(other.earliest)) {
            left.add(new Period(earliest, earlier(latest, other.earliest.minusDays(1))));
        }
        if (latest.isAfter(other.latest)) {
            left.add(new Period(later(earliest, other.latest.plusDays(1)), latest));
        }
        return left;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * What several statements of one time leave open: the days that all of them allow, or, where
     * they contradict each other, all days from the first to the last that one of them allows.
     * Empty for no statement.
     */
    public static Optional<Period> agreed(List<Period> stated) {
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = stated.stream().map(Period::earliest).max(LocalDate::compareTo).get();
        LocalDate to = stated.stream().map(Period::latest).min(LocalDate::compareTo).get();
        return Optional.of(from.isAfter(to) ? hull(stated) : new Period(from, to));
    }

    /**
     * What stated times tell, the earliest first: a time that only says less exactly what another
     * says is left out, so that two of them are two claims.
     */
    public static List<String> told(List<String> edtf) {
        return edtf.stream()
                .distinct()
                .filter(time -> edtf.stream().noneMatch(other -> isVaguer(time, other)))
                .sorted(IN_TIME)
                .toList();
    }

    private static boolean isVaguer(String time, String other) {
        Optional<Period> narrow = ofEdtf(other);
        return ofEdtf(time)
                .filter(wide -> narrow.filter(wide::encloses).isPresent())
                .filter(wide -> !narrow.equals(Optional.of(wide)))
                .isPresent();
    }

    /** The last of some stated times. */
    public static Optional<String> last(List<String> edtf) {
        return edtf.stream().max(IN_TIME);
    }

    private static Period hull(List<Period> periods) {
        return new Period(
                periods.stream().map(Period::earliest).min(LocalDate::compareTo).get(),
                periods.stream().map(Period::latest).max(LocalDate::compareTo).get());
    }
}
