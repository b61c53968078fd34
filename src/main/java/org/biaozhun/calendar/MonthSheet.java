package org.biaozhun.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One month of the calendar.
 *
 * @param month the month
 * @param exact what has a day in it
 * @param vague what is stated for the month or the year only
 * @param weeks its weeks from Monday, with days of the months beside it
 */
record MonthSheet(YearMonth month, List<Entry> exact, List<Entry> vague, List<List<Day>> weeks) {

    private static final int WEEK = 7;

    /**
     * A day.
     *
     * @param date the day
     * @param isInside whether it is one of the month
     * @param marks what begins or ends on it
     */
    record Day(LocalDate date, boolean isInside, List<Mark> marks) {}

    /**
     * What happens on a day.
     *
     * @param entry the entry
     * @param word opens or closes, for an entry of several days; or empty
     */
    record Mark(Entry entry, String word) {}

    /**
     * A month that has entries.
     *
     * @param month the month
     * @param count how many
     */
    record Count(YearMonth month, int count) {}

    static MonthSheet of(YearMonth month, List<Entry> entries) {
        List<Entry> inside =
                entries.stream()
                        .filter(entry -> entry.isWithin(month.atDay(1), month.atEndOfMonth()))
                        .toList();
        List<Entry> exact = inside.stream().filter(Entry::isExact).toList();
        List<Entry> vague = inside.stream().filter(entry -> !entry.isExact()).toList();
        return new MonthSheet(month, exact, vague, weeks(month, exact));
    }

    private static List<List<Day>> weeks(YearMonth month, List<Entry> entries) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate at = monday; !at.isAfter(month.atEndOfMonth()); at = at.plusDays(WEEK)) {
            LocalDate first = at;
            weeks.add(
                    Stream.iterate(first, day -> day.plusDays(1))
                            .limit(WEEK)
                            .map(day ->
                                    new Day(
                                            day,
                                            YearMonth.from(day).equals(month),
                                            marks(day, entries)))
                            .toList());
        }
        return weeks;
    }

    private static List<Mark> marks(LocalDate day, List<Entry> entries) {
        List<Mark> marks = new ArrayList<>();
        for (Entry entry : entries) {
            boolean isOneDay = entry.first().equals(entry.last());
            if (entry.first().equals(day)) {
                marks.add(new Mark(entry, isOneDay ? "" : "opens"));
            } else if (entry.last().equals(day)) {
                marks.add(new Mark(entry, "closes"));
            }
        }
        return marks;
    }

    /** The months in which something begins or ends, by year. */
    static Map<Integer, List<Count>> years(List<Entry> entries) {
        Map<YearMonth, Integer> counts = new TreeMap<>();
        entries.stream()
                .filter(Entry::isExact)
                .flatMap(entry -> Stream.of(entry.first(), entry.last()).map(YearMonth::from))
                .forEach(month -> counts.putIfAbsent(month, 0));
        counts.replaceAll((month, none) -> of(month, entries).exact().size());
        Map<Integer, List<Count>> years = new TreeMap<>();
        counts.forEach((month, count) ->
                years.computeIfAbsent(month.getYear(), year -> new ArrayList<>())
                        .add(new Count(month, count)));
        return years;
    }

    /** The month before. */
    public YearMonth before() {
        return month.minusMonths(1);
    }

    /** The month after. */
    public YearMonth after() {
        return month.plusMonths(1);
    }
}
