package org.biaozhun.search.match;

import org.biaozhun.search.analysis.Folding;
import org.biaozhun.search.analysis.NameAnalyzer;
import org.biaozhun.search.analysis.Readings;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is asked, in the forms in which it is looked up.
 *
 * @param text what was typed
 * @param key its key
 * @param sounds what it may be in pinyin: the key without tones, or the readings of Chinese
 * @param isChinese whether it has a Chinese character
 * @param words its words, without those that say nothing
 */
record ParsedQuery(
        String text, String key, List<String> sounds, boolean isChinese, Set<String> words) {

    /** The most characters that are looked up. */
    static final int LONGEST = 200;

    /** The most words that are looked up. */
    static final int MOST_WORDS = 40;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]+");
    private static final Set<String> SAY_NOTHING =
            Set.of("a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to");
    private static final NameAnalyzer WORDS = NameAnalyzer.ofQuestions();

    /**
     * Takes a text apart.
     *
     * @throws SearchException if the text is too long
     */
    static ParsedQuery of(String typed, Readings readings) {
        if (typed.length() > LONGEST) {
            throw new SearchException("q", "has at most %d characters".formatted(LONGEST));
        }
        String text =
                UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                        .replaceAll(" ")
                        .strip();
        String simplified = readings.simplified(text);
        boolean isChinese = Readings.hasHan(simplified);
        String key = Folding.key(simplified);
        Set<String> words = telling(WORDS.in(simplified));
        if (words.size() > MOST_WORDS) {
            throw new SearchException(
                    "q", "has at most %d words or characters of Chinese".formatted(MOST_WORDS));
        }
        List<String> sounds =
                isChinese ? readings.joined(simplified) : List.of(Folding.withoutTones(key));
        return new ParsedQuery(
                typed.strip(),
                key,
                sounds.stream().filter(sound -> !sound.isEmpty()).toList(),
                isChinese,
                words);
    }

    private static Set<String> telling(Set<String> words) {
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(SAY_NOTHING);
        return telling.isEmpty() ? words : telling;
    }

    /** Whether nothing is asked: all things fit. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The word that may still be being typed. */
    String lastWord() {
        return words.stream().reduce("", (one, next) -> next);
    }
}
