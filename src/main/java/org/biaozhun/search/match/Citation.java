package org.biaozhun.search.match;

import org.biaozhun.search.analysis.Folding;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The designations of standards in a text, as when a citation is pasted, as keys.
 *
 * @param written as they are written, such as {@code gbt4706.1-2024}
 * @param withoutYear those with a year, without it
 */
record Citation(Set<String> written, Set<String> withoutYear) {

    private static final String LETTERS =
            "DB\\s?\\d{2,6}(?:\\s?/\\s?T)?|[A-Z]{1,8}(?:\\s?/\\s?[A-Z]{1,8})*";
    private static final Pattern DESIGNATION =
            Pattern.compile(
                    "(?<![A-Z0-9])(?:(?<organisation>[A-Z]{2,6}(?:/[A-Z]{2,6})?)\\s+)?"
                            + "(?<letters>"
                            + LETTERS
                            + ")\\s?"
                            + "(?<number>\\d{1,6}(?:\\.\\d{1,4})*(?:\\p{Pd}\\d{1,3}(?!\\d))*)"
                            + "(?:\\s?[\\p{Pd}:]\\s?(?<year>(?:19|20)\\d{2}))?(?![\\d.]*\\d)");

    /** Numbers after these are those of committees and groups. */
    private static final Pattern COMMITTEE =
            Pattern.compile("(?:.*/)?(?:TC|SC|PC|[A-Z]?WG|JTC|AG|TA|SG)");

    /** What a text cites; nothing if there is no designation in it. */
    static Citation in(String text) {
        Set<String> written = new LinkedHashSet<>();
        Set<String> withoutYear = new LinkedHashSet<>();
        Matcher found = DESIGNATION.matcher(text.toUpperCase(Locale.ROOT));
        while (found.find()) {
            String letters = found.group("letters").replaceAll("\\s", "");
            if (!COMMITTEE.matcher(letters).matches()) {
                String designation = letters + " " + found.group("number");
                add(designation, found.group("year"), written, withoutYear);
                if (found.group("organisation") != null) {
                    String longer = found.group("organisation") + " " + designation;
                    add(longer, found.group("year"), written, withoutYear);
                }
            }
        }
        return new Citation(written, withoutYear);
    }

    private static void add(
            String designation,
            @Nullable String year,
            Set<String> written,
            Set<String> withoutYear) {
        String key = Folding.key(designation);
        if (year == null) {
            written.add(key);
        } else {
            written.add(Folding.key(designation + "-" + year));
            withoutYear.add(key);
        }
    }
}
