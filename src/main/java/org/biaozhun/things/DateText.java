package org.biaozhun.things;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates as people read them: {@code 28 Nov 2024}, {@code Nov 2024}, {@code 2024}. */
final class DateText {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private DateText() {}

    /** A day, month or year in ISO form in the words of a language; any other text as it is. */
    static String of(String iso, Locale locale) {
        boolean isChinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        try {
            if (DAY.matcher(iso).matches()) {
                return format(isChinese ? "uuuu年M月d日" : "d MMM uuuu", locale)
                        .format(LocalDate.parse(iso));
            }
            if (MONTH.matcher(iso).matches()) {
                return format(isChinese ? "uuuu年M月" : "MMM uuuu", locale)
                        .format(YearMonth.parse(iso));
            }
            if (isChinese && YEAR.matcher(iso).matches()) {
                return iso + "年";
            }
        } catch (DateTimeException noSuchDay) {
            return iso;
        }
        return iso;
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
