package org.biaozhun.dates;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as people read them in their language, whatever that of the machine: {@code 28 Nov 2024},
 * {@code 2024年11月28日}. The words and patterns of a language are in {@code dates/words.properties}.
 */
public final class DateText {

    private static final Pattern ISO = Pattern.compile("\\b\\d{4}-(?:0[1-9]|1[0-2])(-\\d{2})?\\b");
    private static final Pattern RANGE = Pattern.compile("(.+)/(.+)|\\[(.*)\\.\\.(.*)]");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-3([3-6])");
    private static final Pattern FUZZY = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})[~?%]");
    private static final Pattern STATED = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final Words words;

    /** Dates in the language of a locale; in English where it has no words. */
    public DateText(Locale locale) {
        this.words = Words.of(locale);
    }

    /**
     * A time as stated, in words.
     *
     * @param stated in ISO 8601 or EDTF: {@code 2024-11-28}, {@code 2024-11}, {@code 2024}, {@code
     *     2013~}, {@code 2006/2009}, {@code [2006..2009]}, {@code [..2025-01-13]}, {@code
     *     [2025-01-15..]}, {@code 2025-03-01/..}, {@code 2024-35}; any other text is left as it is
     */
    public String of(String stated) {
        Matcher quarter = QUARTER.matcher(stated);
        if (quarter.matches()) {
            return words.get("quarter." + quarter.group(2), Map.of("year", of(quarter.group(1))));
        }
        Matcher range = RANGE.matcher(stated);
        if (range.matches()) {
            return range.group(1) == null
                    ? range(range.group(3), range.group(4), stated)
                    : range(range.group(1), range.group(2), stated);
        }
        Matcher fuzzy = FUZZY.matcher(stated);
        if (fuzzy.matches()) {
            return words.get("about", Map.of("time", of(fuzzy.group(1))));
        }
        return exact(stated).map(time -> text(time, "")).orElse(stated);
    }

    /** What both ends share is said once: 8–11 Dec 2024. */
    private String range(String from, String to, String stated) {
        if (from.isEmpty() || to.isEmpty() || to.equals("..")) {
            return open(from, to);
        }
        Optional<TemporalAccessor> first = exact(from);
        Optional<TemporalAccessor> last = exact(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Period.ofEdtf(from).isPresent() && Period.ofEdtf(to).isPresent()
                    ? words.get("range", Map.of("from", of(from), "to", of(to)))
                    : stated;
        }
        return words.get(
                range(from, to),
                Map.of(
                        "from", of(from),
                        "to", of(to),
                        "from-in-year", text(first.get(), ".in-year"),
                        "to-in-year", text(last.get(), ".in-year"),
                        "from-in-month", inMonth(first.get()),
                        "to-in-month", inMonth(last.get())));
    }

    private String open(String from, String to) {
        if (from.isEmpty()) {
            return words.get("range.to", Map.of("to", of(to)));
        }
        String key = to.isEmpty() ? "range.from" : "range.until-notice";
        return words.get(key, Map.of("from", of(from)));
    }

    /** The key of a range, by what its ends share. */
    private static String range(String from, String to) {
        boolean isSameYear = from.substring(0, YEAR_LENGTH).equals(to.substring(0, YEAR_LENGTH));
        if (!isSameYear || from.length() != to.length() || from.length() == YEAR_LENGTH) {
            return "range";
        }
        boolean isSameMonth =
                from.length() > MONTH_LENGTH
                        && from.substring(0, MONTH_LENGTH).equals(to.substring(0, MONTH_LENGTH));
        return isSameMonth ? "range.in-month" : "range.in-year";
    }

    private String inMonth(TemporalAccessor time) {
        return time instanceof LocalDate ? of("day.in-month", time) : "";
    }

    private static Optional<TemporalAccessor> exact(String stated) {
        return STATED.matcher(stated).matches()
                        && !QUARTER.matcher(stated).matches()
                        && Period.ofEdtf(stated).isPresent()
                ? Optional.of(
                        switch (stated.length()) {
                            case YEAR_LENGTH -> Year.parse(stated);
                            case MONTH_LENGTH -> YearMonth.parse(stated);
                            default -> LocalDate.parse(stated);
                        })
                : Optional.empty();
    }

    private String text(TemporalAccessor time, String without) {
        return switch (time) {
            case LocalDate day -> of("day" + without, day);
            case YearMonth month -> of("month" + without, month);
            default -> of("year", time);
        };
    }

    private String of(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(words.get(pattern), words.locale()).format(time);
    }

    /** As in 28 Nov 2024. */
    public String day(LocalDate day) {
        return of("day", day);
    }

    /** Days and months in ISO form within a text, written out. */
    public String told(String text) {
        return ISO.matcher(text).replaceAll(found -> Matcher.quoteReplacement(of(found.group())));
    }

    /** As in 28 Nov 2024, 12:00 UTC. */
    public String moment(Instant at) {
        return of("moment", at.atZone(ZoneOffset.UTC));
    }

    /** As in November 2024. */
    public String month(YearMonth month) {
        return of("month.long", month);
    }

    /** As in Nov 2024. */
    public String shortMonth(YearMonth month) {
        return of("month", month);
    }

    /** As in Nov. */
    public String name(YearMonth month) {
        return of("month.in-year", month);
    }

    /** Mon to Sun. */
    public List<String> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, words.locale()))
                .toList();
    }
}
