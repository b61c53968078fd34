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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as people read them, in English or Chinese, whatever the language of the machine: {@code 28
 * Nov 2024}, {@code 2024年11月28日}.
 */
public final class DateText {

    private static final Pattern ISO = Pattern.compile("\\b\\d{4}-(?:0[1-9]|1[0-2])(-\\d{2})?\\b");
    private static final Pattern RANGE = Pattern.compile("(.+)/(.+)|\\[(.+)\\.\\.(.+)]");
    private static final Pattern FUZZY = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})[~?%]");
    private static final Pattern STATED = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final Locale locale;
    private final boolean isChinese;

    /** Dates in Chinese for a Chinese locale, else in English. */
    public DateText(Locale locale) {
        this.isChinese = isChinese(locale);
        this.locale = isChinese ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** Whether texts of a locale are Chinese. */
    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /**
     * A time as stated, in words.
     *
     * @param stated in ISO 8601 or EDTF: {@code 2024-11-28}, {@code 2024-11}, {@code 2024}, {@code
     *     2013~}, {@code 2006/2009}, {@code [2006..2009]}; any other text is left as it is
     */
    public String of(String stated) {
        Matcher range = RANGE.matcher(stated);
        if (range.matches()) {
            return range.group(1) == null
                    ? range(range.group(3), range.group(4), stated)
                    : range(range.group(1), range.group(2), stated);
        }
        Matcher fuzzy = FUZZY.matcher(stated);
        if (fuzzy.matches()) {
            return (isChinese ? "约" : "about ") + of(fuzzy.group(1));
        }
        return exact(stated).map(time -> text(time, true)).orElse(stated);
    }

    /** What both ends share is said once: 8–11 Dec 2024. */
    private String range(String from, String to, String stated) {
        Optional<TemporalAccessor> first = exact(from);
        Optional<TemporalAccessor> last = exact(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Period.ofEdtf(from).isPresent() && Period.ofEdtf(to).isPresent()
                    ? of(from) + dash() + of(to)
                    : stated;
        }
        boolean sameYear = from.substring(0, YEAR_LENGTH).equals(to.substring(0, YEAR_LENGTH));
        boolean sameLength = from.length() == to.length() && from.length() > YEAR_LENGTH;
        if (!sameYear || !sameLength) {
            return of(from) + dash() + of(to);
        }
        boolean sameMonth =
                from.length() > MONTH_LENGTH
                        && from.substring(0, MONTH_LENGTH).equals(to.substring(0, MONTH_LENGTH));
        return isChinese
                ? of(from) + "至" + (sameMonth ? of("d日", last.get()) : text(last.get(), false))
                : sameMonth
                        ? of("d", first.get()) + "–" + of(to)
                        : text(first.get(), false) + "–" + of(to);
    }

    private String dash() {
        return isChinese ? "至" : " – ";
    }

    private static Optional<TemporalAccessor> exact(String stated) {
        return STATED.matcher(stated).matches() && Period.ofEdtf(stated).isPresent()
                ? Optional.of(
                        switch (stated.length()) {
                            case YEAR_LENGTH -> Year.parse(stated);
                            case MONTH_LENGTH -> YearMonth.parse(stated);
                            default -> LocalDate.parse(stated);
                        })
                : Optional.empty();
    }

    private String text(TemporalAccessor time, boolean hasYear) {
        String english = hasYear ? " uuuu" : "";
        String chinese = hasYear ? "uuuu年" : "";
        return switch (time) {
            case LocalDate day -> of(isChinese ? chinese + "M月d日" : "d MMM" + english, day);
            case YearMonth month -> of(isChinese ? chinese + "M月" : "MMM" + english, month);
            default -> of(isChinese ? "uuuu年" : "uuuu", time);
        };
    }

    private String of(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    /** As in 28 Nov 2024. */
    public String day(LocalDate day) {
        return text(day, true);
    }

    /** Days and months in ISO form within a text, written out. */
    public String told(String text) {
        return ISO.matcher(text).replaceAll(found -> Matcher.quoteReplacement(of(found.group())));
    }

    /** As in 28 Nov 2024, 12:00 UTC. */
    public String moment(Instant at) {
        return of(
                isChinese ? "uuuu年M月d日 HH:mm 'UTC'" : "d MMM uuuu, HH:mm 'UTC'",
                at.atZone(ZoneOffset.UTC));
    }

    /** As in November 2024. */
    public String month(YearMonth month) {
        return of(isChinese ? "uuuu年M月" : "MMMM uuuu", month);
    }

    /** As in Nov 2024. */
    public String shortMonth(YearMonth month) {
        return text(month, true);
    }

    /** As in Nov. */
    public String name(YearMonth month) {
        return text(month, false);
    }

    /** Mon to Sun. */
    public List<String> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .toList();
    }
}
