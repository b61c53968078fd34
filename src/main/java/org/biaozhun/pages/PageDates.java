package org.biaozhun.pages;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates in words in the language of a page, whatever the language of the machine. */
final class PageDates {

    private static final Pattern ISO = Pattern.compile("\\b\\d{4}-(?:0[1-9]|1[0-2])(-\\d{2})?\\b");

    private final Locale locale;
    private final boolean isChinese;

    PageDates(Locale locale) {
        this.locale = locale;
        this.isChinese = locale.getLanguage().equals("zh");
    }

    private DateTimeFormatter format(String english, String chinese) {
        return DateTimeFormatter.ofPattern(isChinese ? chinese : english, locale);
    }

    /** As in 28 Nov 2024. */
    public String day(LocalDate day) {
        return format("d MMM yyyy", "yyyy年M月d日").format(day);
    }

    /** Days and months in ISO form within a text, written out. */
    public String told(String text) {
        return ISO.matcher(text)
                .replaceAll(found ->
                        found.group(1) == null
                                ? shortMonth(YearMonth.parse(found.group()))
                                : day(LocalDate.parse(found.group())));
    }

    /** As in 28 Nov 2024, 12:00 UTC. */
    public String moment(Instant at) {
        return format("d MMM yyyy, HH:mm 'UTC'", "yyyy年M月d日 HH:mm 'UTC'")
                .withZone(ZoneOffset.UTC)
                .format(at);
    }

    /** As in November 2024. */
    public String month(YearMonth month) {
        return format("MMMM yyyy", "yyyy年M月").format(month);
    }

    /** As in Nov 2024. */
    public String shortMonth(YearMonth month) {
        return format("MMM yyyy", "yyyy年M月").format(month);
    }

    /** As in Nov. */
    public String name(YearMonth month) {
        return format("MMM", "M月").format(month);
    }

    /** Mon to Sun. */
    public List<String> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .toList();
    }
}
