package org.biaozhun.annex.model;

import org.biaozhun.dates.DateText;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language of titles and labels. Names are printed in both languages whatever it is. */
public enum Language {
    /** English. */
    EN("en"),
    /** Chinese in simplified characters. */
    ZH("zh-Hans");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The tag's primary subtag, {@code en} or {@code zh}: what people write in an option. */
    public String code() {
        return tag.substring(0, 2);
    }

    /** The locale of the language. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** A day as readers of the language read it. */
    public String day(LocalDate day) {
        return new DateText(locale()).day(day);
    }

    /** The language of a code or tag. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(l -> l.code().equalsIgnoreCase(code) || l.tag.equalsIgnoreCase(code))
                .findFirst();
    }
}
