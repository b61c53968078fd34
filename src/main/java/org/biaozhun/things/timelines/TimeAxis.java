package org.biaozhun.things.timelines;

import org.biaozhun.dates.CertaintySpan;
import org.biaozhun.things.timelines.Timeline.Bar;
import org.biaozhun.things.timelines.Timeline.Tick;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The axis that all bars of a page share: places are percentages of its width, so that a picture
 * fits any screen.
 *
 * @param from first day
 * @param to last day
 */
record TimeAxis(LocalDate from, LocalDate to) {

    /** Months between two ticks; the first that gives few enough is taken. */
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240};

    private static final int MOST_TICKS = 7;
    private static final int YEARLY = 12;
    private static final double THINNEST = 0.7;

    /** An axis on which some days lie, with room at both ends. */
    static TimeAxis over(Collection<LocalDate> days) {
        LocalDate first = Collections.min(days);
        LocalDate last = Collections.max(days);
        long months = Math.max(3, ChronoUnit.MONTHS.between(first, last));
        long margin = Math.max(1, months / 20);
        return new TimeAxis(
                YearMonth.from(first.minusMonths(margin)).atDay(1),
                YearMonth.from(last.plusMonths(margin)).atEndOfMonth());
    }

    private double place(LocalDate day) {
        double share =
                (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return 100 * Math.clamp(share, 0, 1);
    }

    /** Where a day is. */
    String x(LocalDate day) {
        return percent(place(day));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** Years or months, at most eight. */
    List<Tick> ticks() {
        int months = (int) ChronoUnit.MONTHS.between(from, to) + 1;
        int step =
                IntStream.of(STEPS)
                        .filter(one -> months / one <= MOST_TICKS)
                        .findFirst()
                        .orElse(STEPS[STEPS.length - 1]);
        YearMonth first = YearMonth.from(from);
        int past = (first.getYear() * YEARLY + first.getMonthValue() - 1) % step;
        YearMonth tick = first.plusMonths(past == 0 ? 0 : step - past);
        List<Tick> ticks = new ArrayList<>();
        while (!tick.atDay(1).isAfter(to.minusMonths(months / 12))) {
            String label = step % YEARLY == 0 ? Integer.toString(tick.getYear()) : tick.toString();
            ticks.add(new Tick(x(tick.atDay(1)), label));
            tick = tick.plusMonths(step);
        }
        return ticks;
    }

    /** The bars of a tenure: one for each span on which it may have been held. */
    List<Bar> bars(List<CertaintySpan> spans) {
        List<Bar> bars = new ArrayList<>();
        for (CertaintySpan span : spans) {
            LocalDate first = span.first().orElse(from);
            LocalDate last = span.last().orElse(to);
            if (span.certainty().isSure()) {
                bars.add(thickEnough(span.certainty().code(), first, last));
            } else if (span.certainty().isOpen() && first.isBefore(last)) {
                bars.add(
                        new Bar(
                                span.certainty().code(),
                                x(first),
                                percent(place(last) - place(first))));
            }
        }
        return bars;
    }

    /** A point in time, or the days it may be. */
    Bar point(LocalDate earliest, LocalDate latest) {
        return thickEnough(earliest.equals(latest) ? "certain" : "possible", earliest, latest);
    }

    private Bar thickEnough(String kind, LocalDate first, LocalDate last) {
        double width = Math.max(THINNEST, place(last) - place(first));
        double x = Math.min(place(first), 100 - THINNEST);
        return new Bar(kind, percent(x), percent(width));
    }
}
