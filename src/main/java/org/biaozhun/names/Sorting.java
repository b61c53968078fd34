package org.biaozhun.names;

import com.ibm.icu.text.Transliterator;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keys by which names are sorted, the same under any default locale; Chinese ones stand among the
 * others by their pinyin.
 */
public final class Sorting {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int WIDTH = 8;
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin");

    private Sorting() {}

    /** Without accents and case; a number sorts by its value, so that TC 9 comes before TC 10. */
    public static String key(String name) {
        String latin = CHINESE.matcher(name).find() ? PINYIN.transliterate(name) : name;
        String bare =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        return NUMBER.matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(match ->
                        "0".repeat(Math.max(0, WIDTH - match.group().length())) + match.group());
    }

    /** The letter under which a name stands. */
    public static String letter(String name) {
        String key = key(name);
        int first = key.isEmpty() ? '#' : key.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : "#";
    }
}
