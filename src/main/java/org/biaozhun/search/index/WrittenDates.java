package org.biaozhun.search.index;

import org.biaozhun.search.index.Name.Role;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days and months as people write them. */
final class WrittenDates {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /** A way to write a date, and its language. */
    private record Form(DateTimeFormatter format, String language) {

        Form(String pattern, String language) {
            this(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH), language);
        }

        Name of(TemporalAccessor date) {
            return new Name(Role.DATE, format.format(date), language);
        }
    }

    private static final List<Form> OF_DAYS =
            List.of(
                    new Form("uuuu-MM-dd", ""),
                    new Form("d MMMM uuuu", "en"),
                    new Form("MMMM d, uuuu", "en"),
                    new Form("uuuu年M月d日", "zh-Hans"));
    private static final List<Form> OF_MONTHS =
            List.of(
                    new Form("uuuu-MM", ""),
                    new Form("MMMM uuuu", "en"),
                    new Form("uuuu年M月", "zh-Hans"));

    private WrittenDates() {}

    /**
     * The forms of a day or month.
     *
     * @param date a date of XML Schema, such as {@code 2024-11-28} or {@code 2024-11}; any other
     *     has no forms
     */
    static List<Name> of(String date) {
        List<Name> forms = new ArrayList<>();
        try {
            if (DAY.matcher(date).matches()) {
                LocalDate day = LocalDate.parse(date);
                OF_DAYS.forEach(form -> forms.add(form.of(day)));
                OF_MONTHS.forEach(form -> forms.add(form.of(day)));
            } else if (MONTH.matcher(date).matches()) {
                YearMonth month = YearMonth.parse(date);
                OF_MONTHS.forEach(form -> forms.add(form.of(month)));
            }
        } catch (DateTimeException notInTheCalendar) {
            return List.of();
        }
        return forms;
    }
}
