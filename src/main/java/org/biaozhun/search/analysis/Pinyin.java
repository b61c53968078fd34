package org.biaozhun.search.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pinyin as it is typed: numbers of tones, and syllables of Chinese names in Latin letters. */
public final class Pinyin {

    private static final String SYLLABLE =
            "(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van"
                + "|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|a|o|e|i|u|v)"
                + "|ang|eng|ai|ei|ao|ou|an|en|er|a|o|e)";
    private static final Pattern ONE = Pattern.compile(SYLLABLE);

    /** Syllables with the number of a tone, the last perhaps without; never one letter alone. */
    private static final Pattern TONED =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])(?=[a-z]{2}|[a-z]\\d[a-z])"
                            + "(?:"
                            + SYLLABLE
                            + "+[0-5])+"
                            + SYLLABLE
                            + "*(?![\\p{L}\\p{N}])");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_SYLLABLE = 6;
    private static final int LONGEST_WORD = 24;

    private Pinyin() {}

    /** A text without the numbers of tones, as in {@code guo2jia1}; other numbers stay. */
    public static String withoutTones(String text) {
        return TONED.matcher(text)
                .replaceAll(word ->
                        Matcher.quoteReplacement(DIGIT.matcher(word.group()).replaceAll("")));
    }

    /**
     * The first letters of the syllables of a name in Latin letters, {@code dzy} of Deng Zhiyong;
     * empty if it is not pinyin.
     */
    public static Optional<String> initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : BETWEEN_WORDS.splitAsStream(Folding.plain(name).strip()).toList()) {
            Optional<String> letters =
                    word.length() > LONGEST_WORD ? Optional.empty() : firstLetters(word);
            if (letters.isEmpty()) {
                return Optional.empty();
            }
            initials.append(letters.get());
        }
        return Optional.of(initials.toString().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> firstLetters(String word) {
        for (int end = Math.min(LONGEST_SYLLABLE, word.length()); end > 0; end--) {
            if (ONE.matcher(word.substring(0, end)).matches()) {
                String first = word.substring(0, 1);
                Optional<String> rest =
                        end == word.length() ? Optional.of("") : firstLetters(word.substring(end));
                if (rest.isPresent()) {
                    return rest.map(first::concat);
                }
            }
        }
        return Optional.empty();
    }
}
