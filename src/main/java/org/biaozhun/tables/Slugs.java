package org.biaozhun.tables;

import com.ibm.icu.text.Transliterator;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    /** Of characters of the block that nearly all Chinese names are written in. */
    private static final Map<Integer, String> OF_CHARACTERS = new ConcurrentHashMap<>();

    private Slugs() {}

    /** The slug of a text; empty if it has no letter and no digit. */
    static String of(String text) {
        if (text.codePoints().allMatch(Slugs::isPlainChinese)) {
            return text.codePoints()
                    .mapToObj(Slugs::ofCharacter)
                    .filter(slug -> !slug.isEmpty())
                    .collect(Collectors.joining("-"));
        }
        String plain = APOSTROPHES.matcher(text).replaceAll("");
        boolean isAscii = plain.chars().allMatch(character -> character < FIRST_BEYOND_ASCII);
        return hyphenated(isAscii ? plain.toLowerCase(Locale.ROOT) : latin(plain));
    }

    private static boolean isPlainChinese(int character) {
        return character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH;
    }

    /** Kept: the transliterator takes a tenth of a millisecond for a character. */
    private static String ofCharacter(int character) {
        return OF_CHARACTERS.computeIfAbsent(
                character, fresh -> hyphenated(latin(Character.toString(fresh))));
    }

    private static String latin(String text) {
        return APOSTROPHES.matcher(LATIN.transliterate(text)).replaceAll("");
    }

    private static String hyphenated(String latin) {
        return ENDS.matcher(BETWEEN_WORDS.matcher(latin).replaceAll("-")).replaceAll("");
    }
}
