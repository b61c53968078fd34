package org.biaozhun.search.analysis;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names as keys: without case, accents, tones, spaces and punctuation, in simplified characters, so
 * that all spellings of a name or designation are one. Between digits one mark stays, as GB 4706.1
 * is not GB 47061.
 */
public final class Folding {

    private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");
    private static final Pattern BETWEEN_DIGITS =
            Pattern.compile("(?<=\\d)[^\\p{L}\\p{N}\u0001]+(?=\\d)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}\u0001\u0002]+");

    /** American spelling as British: organization is organisation. */
    private static final Pattern AMERICAN = Pattern.compile("iz(?=[aei]|$)");

    private static final Pattern RECOMMENDED = Pattern.compile("/T(?=\\s*\\d)");
    private static final Pattern PART = Pattern.compile("/(?=[A-Z]{2,}[\\s-]?[A-Z]*\\s*\\d)");

    private Folding() {}

    /** The key of a name: letters and digits only, lower case. */
    public static String key(String text) {
        String plain = plain(text);
        String marked = POINT.matcher(plain).replaceAll("\u0001");
        marked = BETWEEN_DIGITS.matcher(marked).replaceAll("\u0002");
        String key =
                PUNCTUATION
                        .matcher(marked)
                        .replaceAll("")
                        .replace('\u0001', '.')
                        .replace('\u0002', '-');
        return british(key);
    }

    /** Lower case, and characters as they are compared: {@link Characters}. */
    static String plain(String text) {
        return folded(text).toLowerCase(Locale.ROOT);
    }

    /** Characters as they are compared, case as it is. */
    public static String folded(String text) {
        return Characters.folded(text);
    }

    /** A folded word in British spelling. */
    static String british(String word) {
        return AMERICAN.matcher(word).replaceAll("is");
    }

    /**
     * The keys under which a short name is looked up, each with the place it begins at: the whole,
     * without the T of recommended standards, and from each part that has a number on, as TC 260 of
     * SAC/TC 260.
     */
    public static Map<String, Integer> shortKeys(String text) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        keys.put(key(text), 0);
        keys.putIfAbsent(key(RECOMMENDED.matcher(text).replaceAll("")), 0);
        PART.matcher(text)
                .results()
                .map(MatchResult::end)
                .forEach(start -> keys.putIfAbsent(key(text.substring(start)), start));
        return keys;
    }

    /** How many characters of a text its key needs to begin with another key. */
    public static int covered(String text, String key) {
        if (!key(text).startsWith(key)) {
            return text.length();
        }
        for (int end = 1; end < text.length(); end++) {
            if (key(text.substring(0, end)).length() >= key.length()) {
                return end;
            }
        }
        return text.length();
    }
}
