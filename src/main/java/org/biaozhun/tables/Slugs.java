package org.biaozhun.tables;

import com.ibm.icu.text.Transliterator;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as parts of an IRI: ASCII, lower case, a hyphen between words and between Chinese
 * characters, which are in pinyin. The lists of the search have no part in it: they grow, and an
 * IRI stays what it is.
 */
final class Slugs {

    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");
    private static final Pattern APOSTROPHES = Pattern.compile("['\\u2018\\u2019\\u02BC]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private Slugs() {}

    /** The slug of a text; empty if it has no letter and no digit. */
    static String of(String text) {
        String plain = APOSTROPHES.matcher(text).replaceAll("");
        boolean isAscii = plain.chars().allMatch(character -> character < FIRST_BEYOND_ASCII);
        String latin =
                isAscii
                        ? plain.toLowerCase(Locale.ROOT)
                        : APOSTROPHES.matcher(LATIN.transliterate(plain)).replaceAll("");
        return ENDS.matcher(BETWEEN_WORDS.matcher(latin).replaceAll("-")).replaceAll("");
    }
}
