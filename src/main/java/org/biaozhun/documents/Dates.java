package org.biaozhun.documents;

import org.biaozhun.annex.Language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a reader reads them: {@code 28 Nov 2024}, {@code 2024年11月28日}. */
final class Dates {

    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    private Dates() {}

    /** A day in a language. */
    static String text(LocalDate day, Language language) {
        return switch (language) {
            case EN -> ENGLISH.format(day);
            case ZH -> CHINESE.format(day);
        };
    }
}
